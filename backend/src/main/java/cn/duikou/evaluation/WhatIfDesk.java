package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers the coordinator what a round would come to if something were otherwise; nothing of it is kept. */
@ApplicationScoped
class WhatIfDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final EvaluationResults results;
    private final ScoringDesk scoring;
    private final SnapshotDesk snapshots;
    private final CallerLanguage language;

    WhatIfDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            EvaluationResults results,
            ScoringDesk scoring,
            SnapshotDesk snapshots,
            CallerLanguage language) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.results = results;
        this.scoring = scoring;
        this.snapshots = snapshots;
        this.language = language;
    }

    /** @throws Refusal 409 while assessors still score: what they give is nobody's to know */
    WhatIfOutcome of(UUID id, WhatIf supposed) {
        caller.get().require(Permission.COORDINATE);
        EvaluationStanding round = evaluations.find(id);
        if (round.state().compareTo(EvaluationState.OBJECTIONS) < 0) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("", "EVALUATION_AT_OTHER_STEP", round.state())));
        }
        ScoreSheetFacts sheet = scoring.sheet(round);
        List<Finding> wrong = WhatIfRules.wrong(round, sheet, supposed);
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        Scores before = scoring.scores(id).scores();
        int amendment = results.last(id).map(Decided::number).orElse(0);
        List<PairScore> after = WhatIfScoring.score(
                before.engine(), sheet, snapshots.intact(round, false), scoring.given(id, amendment), supposed);
        return new WhatIfOutcome(id, true, before.digest(), WhatIfOutcome.pairs(before, after, language.locale()));
    }
}
