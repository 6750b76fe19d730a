package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts commendations by a decided round, and issues them once it is published. */
@ApplicationScoped
class CommendationDesk {

    private final CurrentCaller caller;
    private final Commendations commendations;
    private final Orders orders;
    private final DocumentNumbers numbers;
    private final OrderTexts texts;
    private final DecidedRounds rounds;
    private final Pairs pairs;
    private final Surroundings surroundings;

    CommendationDesk(
            CurrentCaller caller,
            Commendations commendations,
            Orders orders,
            DocumentNumbers numbers,
            OrderTexts texts,
            DecidedRounds rounds,
            Pairs pairs,
            Surroundings surroundings) {
        this.caller = caller;
        this.commendations = commendations;
        this.orders = orders;
        this.numbers = numbers;
        this.texts = texts;
        this.rounds = rounds;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    /** @throws Refusal 400 for a round that is not decided, or that a pair led of itself */
    CommendationProposal propose(UUID evaluation) {
        RoundOutcome round = rounds.askedNational(evaluation);
        List<Pair> first = CommendationRules.first(round).stream()
                .map(code -> pairs.find(code).orElseThrow())
                .toList();
        return CommendationProposal.of(round, first);
    }

    Commendation draft(CommendationFacts given) {
        caller.get().require(Permission.COORDINATE);
        UUID id = UUID.randomUUID();
        commendations.draft(id, given, checked(given).year(), surroundings.today());
        return commendations.find(id);
    }

    Commendation change(UUID id, @Nullable String ifMatch, CommendationFacts given) {
        acting(id, ifMatch);
        commendations.change(id, given, checked(given).year());
        return commendations.find(id);
    }

    void discard(UUID id, @Nullable String ifMatch) {
        acting(id, ifMatch);
        commendations.discard(id);
    }

    /** Whom it commends is asked again: much can have happened since it was drafted. */
    Commendation issue(UUID id, @Nullable String ifMatch, CommendationIssue given) {
        Commendation draft = acting(id, ifMatch);
        numbers.require(given.number(), draft.evaluationId());
        RoundOutcome round = rounds.requireNational(draft.evaluationId());
        CommendationRules.wrong(draft.pairCodes(), round).stream().findFirst().ifPresent(wrong -> {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(placed("", wrong)));
        });
        if (!given.isKnowingly()) {
            Refusal.ifBroken(CommendationRules.doubtful(draft.pairCodes(), round, this::overdue).stream()
                    .map(doubt -> placed("/knowingly", doubt))
                    .toList());
        }
        commendations.issue(id, given.number(), surroundings.today());
        return commendations.find(id);
    }

    private Commendation acting(UUID id, @Nullable String ifMatch) {
        caller.get().require(Permission.COORDINATE);
        Commendation found = commendations.lock(id);
        EntityTags.requireMatch(found.tag(), ifMatch);
        if (found.state() != CommendationState.DRAFT) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "COMMENDATION_ISSUED")));
        }
        return found;
    }

    /** The round that it follows from, once nothing is wrong with whom it commends. */
    private RoundOutcome checked(CommendationFacts given) {
        RoundOutcome round = rounds.requireNational(given.evaluationId());
        Refusal.ifBroken(CommendationRules.wrong(given.pairCodes(), round));
        if (!given.isKnowingly()) {
            Refusal.ifBroken(CommendationRules.doubtful(given.pairCodes(), round, this::overdue));
        }
        texts.refuseNames(given.texts());
        return round;
    }

    /** What speaks against a pair of a draft, where there is no list of pairs. */
    private static Finding placed(String pointer, Finding finding) {
        return new Finding(pointer, finding.code(), finding.values());
    }

    /** The orders that a pair has not answered in time. */
    private List<String> overdue(String pair) {
        return orders.issued(pair, surroundings.today()).stream()
                .map(Orders.Whole::standing)
                .filter(OrderStanding::overdue)
                .map(OrderStanding::code)
                .toList();
    }
}
