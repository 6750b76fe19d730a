package cn.duikou.evaluation;

import cn.duikou.ledger.NameWatch;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write in a round is read by assessors and by whoever coordinates: it names no participant. */
@ApplicationScoped
class RoundTexts {

    private final NameWatch names;

    RoundTexts(NameWatch names) {
        this.names = names;
    }

    /**
     * @param pointer where in the body it stands
     * @throws Refusal 422 for a text that tells a name which its writer may see
     */
    void refuseNames(String pointer, @Nullable String text) {
        List<Finding> named = text == null ? List.of() : names.named(Map.of(pointer, text));
        if (!named.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, named);
        }
    }
}
