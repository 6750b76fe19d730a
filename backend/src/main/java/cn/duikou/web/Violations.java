package cn.duikou.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Bean Validation's violations as findings: the path becomes a JSON Pointer, without method and parameter names. */
public final class Violations {

    private Violations() {}

    static List<Finding> findings(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> finding(violation, 2))
                .sorted(Comparator.comparing(Finding::pointer))
                .toList();
    }

    /** Of a bean that was validated by itself, not as an argument. */
    public static Finding ofBean(ConstraintViolation<?> violation) {
        return finding(violation, 0);
    }

    private static Finding finding(ConstraintViolation<?> violation, int skip) {
        StringBuilder pointer = new StringBuilder();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(skip)
                .forEach(node -> append(pointer, node));
        String code = violation.getMessageTemplate();
        Object limit = violation.getConstraintDescriptor().getAttributes().getOrDefault("max", "");
        return Finding.at(pointer.toString(), code, limit);
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            pointer.append('/').append(node.getName());
        }
    }
}
