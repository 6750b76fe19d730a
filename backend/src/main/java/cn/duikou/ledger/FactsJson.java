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
import java.util.List;

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
            throw Refusal.because(ProblemCode.MALFORMED, List.of(Finding.at("", "WRONG_TYPE")));
        }
        try {
            return given(kind, MergePatch.apply(write(facts), patch));
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(unreadable, "");
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
