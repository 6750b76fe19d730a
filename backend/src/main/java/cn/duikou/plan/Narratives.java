package cn.duikou.plan;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Narratives as JSON and back, by the same strict reading as a request's body. */
@ApplicationScoped
class Narratives {

    private final ObjectMapper json;

    Narratives(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What a caller sent.
     *
     * @param pointer where in the body it stands
     * @throws Refusal 422 that names the node, for whatever is no narrative
     */
    Narrative given(JsonNode document, String pointer, FieldCheck check) {
        Refusal.ifBroken(NarrativeRules.outOfBounds(document, pointer));
        try {
            Narrative narrative = json.treeToValue(document, Narrative.class);
            if (narrative == null) {
                throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at(pointer, "REQUIRED")));
            }
            Refusal.ifBroken(NarrativeRules.wrong(narrative, pointer, check));
            return narrative;
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(ProblemCode.RULES_BROKEN, unreadable, pointer);
        }
    }

    /** What is stored and has been checked before. */
    Narrative stored(String document) {
        try {
            return json.readValue(document, Narrative.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored section is no narrative", e);
        }
    }

    /** What a section begins with. */
    Narrative start(TemplateSection section) {
        return section.start() == null
                ? new Narrative(List.of())
                : stored(section.start().toString());
    }

    JsonNode write(Narrative narrative) {
        return json.valueToTree(narrative);
    }

    JsonNode tree(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is stored is no JSON", e);
        }
    }
}
