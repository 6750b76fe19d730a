package cn.duikou.evaluation;

import cn.duikou.evaluation.ScoreSheets.Stored;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Entry;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prepares rounds and leads them from step to step: the coordinator all, a pair those in which it evaluates itself. */
@ApplicationScoped
class EvaluationDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final EvaluationHistory history;
    private final Assessors assessors;
    private final ScoreSheets sheets;
    private final Surroundings surroundings;
    private final CallerLanguage language;
    private final RoundTexts texts;

    EvaluationDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            EvaluationStore store,
            EvaluationHistory history,
            Assessors assessors,
            ScoreSheets sheets,
            Surroundings surroundings,
            CallerLanguage language,
            RoundTexts texts) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.store = store;
        this.history = history;
        this.assessors = assessors;
        this.sheets = sheets;
        this.surroundings = surroundings;
        this.language = language;
        this.texts = texts;
    }

    EvaluationDetail detail(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        EvaluationSituation situation = evaluations.situation(round);
        List<Entry.Lock> locks = situation.waits().stream()
                .map(wait -> new Entry.Lock(wait.code(), language.text(wait)))
                .toList();
        return new EvaluationDetail(
                round,
                situation.allowed(),
                locks,
                language.told(doubts(round, situation)),
                assessors.of(id),
                history.of(id),
                round.tag());
    }

    EvaluationDetail prepare(EvaluationFacts given) {
        EvaluationAction.By.LEADER.require(caller.get());
        List<String> pairs = pairs(given);
        UUID id = UUID.randomUUID();
        store.prepare(id, given, pairs);
        store.note(id, EvaluationEventKind.PREPARED, null, null);
        return detail(id);
    }

    EvaluationDetail change(UUID id, @Nullable String ifMatch, EvaluationFacts given) {
        EvaluationStanding round = acting(id, ifMatch, EvaluationAction.CHANGE);
        List<Finding> other = EvaluationRules.other(given, round);
        if (!other.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, other);
        }
        store.change(id, given, pairs(given));
        store.note(id, EvaluationEventKind.CHANGED, null, null);
        return detail(id);
    }

    void discard(UUID id, @Nullable String ifMatch) {
        acting(id, ifMatch, EvaluationAction.DISCARD);
        store.discard(id);
    }

    EvaluationDetail beginReview(UUID id, @Nullable String ifMatch) {
        acting(id, ifMatch, EvaluationAction.BEGIN_REVIEW);
        store.move(id, EvaluationState.REVIEW, true, null);
        store.note(id, EvaluationEventKind.REVIEW_BEGUN, null, null);
        return detail(id);
    }

    /** The round under its lock, as whoever moves it has it before his eyes. */
    EvaluationStanding acting(UUID id, @Nullable String ifMatch, EvaluationAction action) {
        EvaluationStanding round = evaluations.lock(id, action);
        EntityTags.requireMatch(round.tag(), ifMatch);
        evaluations.require(round, action);
        return round;
    }

    private List<String> pairs(EvaluationFacts given) {
        refuseUnlessHis(given);
        ScoreSheetFacts sheet = sheets.find(given.sheetCode(), given.sheetVersion())
                .filter(found -> found.state() == SheetState.PUBLISHED)
                .map(Stored::facts)
                .orElse(null);
        List<Finding> wrong = EvaluationRules.wrong(given, sheet, surroundings.today());
        if (!wrong.isEmpty() || sheet == null) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        texts.refuseNames("/title", given.title());
        return EvaluationRules.pairs(given, sheet);
    }

    /** What may be meant, but is worth a look before the round is opened. */
    private List<Finding> doubts(EvaluationStanding round, EvaluationSituation situation) {
        return situation.isPermitted(EvaluationAction.OPEN) && round.state() == EvaluationState.PREPARING
                ? evaluations.alike(round).stream()
                        .map(other -> Finding.at("/year", "ROUND_ALIKE", other.title(), other.code(), other.state()))
                        .toList()
                : List.of();
    }

    /** A pair evaluates itself and no other. */
    private void refuseUnlessHis(EvaluationFacts given) {
        Caller author = caller.get();
        if (author.may(Permission.COORDINATE)) {
            return;
        }
        String pair = given.pairCode();
        if (given.purpose() != SheetPurpose.SELF) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        } else if (pair != null && author.sideOf(pair) == null) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/pairCode", "NOT_YOUR_PAIR")));
        } else if (pair != null && author.onlySees(pair)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OWN_GOVERNMENT_ACTS")));
        }
    }
}
