package cn.duikou.order;

import cn.duikou.ledger.NameWatch;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What is written in orders and commendations goes out as papers and is read by many: it names no participant. */
@ApplicationScoped
class OrderTexts {

    private final NameWatch names;

    OrderTexts(NameWatch names) {
        this.names = names;
    }

    void refuseNames(String pointer, String text) {
        refuseNames(Map.of(pointer, text));
    }

    /**
     * @param texts by where in the body they stand
     * @throws Refusal 422 for texts that tell a name which their writer may see
     */
    void refuseNames(Map<String, String> texts) {
        Refusal.ifBroken(names.named(texts));
    }
}
