package cn.duikou.exchange;

import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import cn.duikou.web.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays what is told of a person over what is known, and reads the whole as strictly as a request's body. */
@ApplicationScoped
class PersonPatch {

    private static final String POINTER = "/person";

    private final ObjectMapper json;
    private final Validator validator;

    PersonPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws Refusal 400 where the change has no form, or leaves out what must be known of everybody
     */
    Person over(@Nullable Person known, JsonNode told) {
        if (!told.isObject()) {
            throw Refusal.because(ProblemCode.MALFORMED, List.of(Finding.at(POINTER, "WRONG_TYPE")));
        }
        try {
            // A null for a field that does not exist would be lost in the merge.
            json.treeToValue(told, PersonChange.class);
            JsonNode before = known == null ? NullNode.instance : json.valueToTree(known);
            return whole(json.treeToValue(MergePatch.apply(before, told), Person.class));
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(unreadable, POINTER);
        }
    }

    private Person whole(Person person) {
        List<Finding> form = validator.validate(person).stream()
                .map(Violations::ofBean)
                .map(found -> new Finding(POINTER + found.pointer(), found.code(), found.values()))
                .sorted(Comparator.comparing(Finding::pointer))
                .toList();
        if (!form.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID, form);
        }
        return person;
    }
}
