package cn.duikou.ledger;

import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as JSON and back, by the same strict reading as a request's body. */
@ApplicationScoped
class FactsJson {

    private final ObjectMapper mapper;

    FactsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode write(Object facts) {
        return mapper.valueToTree(facts);
    }

    /** All texts among facts, by where they stand. */
    Map<String, String> texts(Object facts) {
        Map<String, String> texts = new TreeMap<>();
        gather(write(facts), "", texts);
        return texts;
    }

    private static void gather(JsonNode node, String pointer, Map<String, String> texts) {
        if (node.isTextual()) {
            texts.put(pointer, node.textValue());
        }
        node.properties().forEach(field -> gather(field.getValue(), pointer + Finding.step(field.getKey()), texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            gather(node.get(i), pointer + "/" + i, texts);
        }
    }

    /** For what is stored and has been checked before. */
    <F> F read(LedgerKind<F> kind, JsonNode stored) {
        try {
            return given(kind, stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored facts do not fit " + kind.factsType(), e);
        }
    }

    /** These facts with a merge patch of the caller laid over them. */
    <F> F patched(LedgerKind<F> kind, F facts, JsonNode patch) {
        if (!patch.isObject()) {
            throw Refusal.because(ProblemCode.MALFORMED, List.of(Finding.at("", "NOT_AN_OBJECT")));
        }
        refuseUnknown(kind, patch);
        try {
            return given(kind, MergePatch.apply(write(facts), patch));
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(unreadable, "");
        }
    }

    /** A null for a field that does not exist would be lost in the merge. */
    private static void refuseUnknown(LedgerKind<?> kind, JsonNode patch) {
        Set<String> known = Stream.of(kind.factsType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        List<Finding> unknown = patch.properties().stream()
                .filter(field -> field.getValue().isNull() && !known.contains(field.getKey()))
                .map(field -> Finding.at(Finding.step(field.getKey()), "UNKNOWN_FIELD", field.getKey()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(ProblemCode.MALFORMED, unknown);
        }
    }

    /**
     * For what a caller sent.
     *
     * @throws JsonProcessingException told to the caller as {@link ProblemCode#MALFORMED}
     */
    <F> F given(LedgerKind<F> kind, JsonNode sent) throws JsonProcessingException {
        return mapper.treeToValue(sent, kind.factsType());
    }
}
