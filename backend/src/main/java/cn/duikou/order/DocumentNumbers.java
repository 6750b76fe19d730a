package cn.duikou.order;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Under which numbers documents go out: an order and a commendation never share one, and the result is published before them. */
@ApplicationScoped
class DocumentNumbers {

    private final Orders orders;
    private final Commendations commendations;
    private final DecidedRounds rounds;

    DocumentNumbers(Orders orders, Commendations commendations, DecidedRounds rounds) {
        this.orders = orders;
        this.commendations = commendations;
        this.rounds = rounds;
    }

    /** @throws Refusal 422 at the number, 409 where the result is not published */
    void require(Issue given, UUID evaluation) {
        if (!given.wellFormed()) {
            throw broken("NO_DOCUMENT_NUMBER");
        }
        if (orders.isTaken(given.number()) || commendations.isTaken(given.number())) {
            throw taken();
        }
        if (!rounds.isPublished(evaluation)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "ROUND_NOT_PUBLISHED")));
        }
    }

    /** By what went out before, or in the same moment. */
    static Refusal taken() {
        return broken("DOCUMENT_NUMBER_TAKEN");
    }

    private static Refusal broken(String code) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/number", code)));
    }
}
