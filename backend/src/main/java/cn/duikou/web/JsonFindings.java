package cn.duikou.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Jackson's complaints as findings: which field, and what was expected of it. */
final class JsonFindings {

    private JsonFindings() {}

    static Finding of(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Finding.at(pointer(unknown), "UNKNOWN_FIELD", unknown.getPropertyName());
        }
        if (unreadable instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return Finding.notOneOf(wrong.getTargetType(), pointer(wrong));
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Finding.at(pointer(mapping), "WRONG_TYPE");
        }
        return Finding.at("", "NOT_JSON");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : Finding.step(step.getFieldName()))
                .collect(Collectors.joining());
    }
}
