package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.evaluation.ScoreSheets.Stored;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries a sheet, a draft first of all, on what was frozen and put in for a round that has been decided, by its engine. */
@ApplicationScoped
class SheetTrialDesk {

    private final CurrentCaller caller;
    private final ScoreSheets sheets;
    private final ScoreSheetDesk desk;
    private final Evaluations evaluations;
    private final EvaluationResults results;
    private final ScoringDesk scoring;
    private final SnapshotDesk snapshots;
    private final CallerLanguage language;

    SheetTrialDesk(
            CurrentCaller caller,
            ScoreSheets sheets,
            ScoreSheetDesk desk,
            Evaluations evaluations,
            EvaluationResults results,
            ScoringDesk scoring,
            SnapshotDesk snapshots,
            CallerLanguage language) {
        this.caller = caller;
        this.sheets = sheets;
        this.desk = desk;
        this.evaluations = evaluations;
        this.results = results;
        this.scoring = scoring;
        this.snapshots = snapshots;
        this.language = language;
    }

    SheetComparison check(String code, SheetTrial trial) {
        caller.get().require(Permission.COORDINATE);
        Tried sheet = trial.sheet() == null ? stored(code) : written(code, trial.sheet());
        Decided decided = results.last(trial.evaluationId()).orElseThrow(() -> undecided());
        EvaluationStanding round = evaluations.find(trial.evaluationId());
        Facts facts = snapshots.intact(round, false);
        HumanInputs inputs = fitting(scoring.given(round.id(), decided.number()), sheet.facts());
        Scores after = Scoring.score(decided.engine(), sheet.facts(), facts, inputs);
        return new SheetComparison(
                round.id(), code, sheet.version(), SheetComparison.pairs(decided.scores(), after, language.locale()));
    }

    /** A sheet and which version of its code it is or would be. */
    private record Tried(ScoreSheetFacts facts, int version) {}

    private Tried stored(String code) {
        Stored sheet = sheets.find(code, null).orElseThrow(Refusal::notFound);
        return new Tried(sheet.facts(), sheet.version());
    }

    /** What is being written and has not been saved, which must be a sheet before it can be tried. */
    private Tried written(String code, ScoreSheetFacts given) {
        List<Finding> wrong = desk.wrong(given).stream()
                .map(finding -> new Finding("/sheet" + finding.pointer(), finding.code(), finding.values()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        int version = sheets.find(code, null)
                .map(last -> last.state() == SheetState.DRAFT ? last.version() : last.version() + 1)
                .orElse(1);
        return new Tried(given, version);
    }

    /** What people gave counts where the other sheet has the item too, and no more than it is worth there. */
    static HumanInputs fitting(HumanInputs given, ScoreSheetFacts sheet) {
        Map<String, BigDecimal> full = sheet.items().collect(Collectors.toMap(ScoreItem::code, ScoreItem::points));
        return new HumanInputs(
                given.experts().stream()
                        .filter(one -> fits(full, one.where(), one.points()))
                        .toList(),
                given.selves().stream()
                        .filter(one -> fits(full, one.where(), one.points()))
                        .toList(),
                given.reviews().stream()
                        .filter(one -> fits(full, one.where(), one.points()))
                        .toList());
    }

    private static boolean fits(Map<String, BigDecimal> full, Where where, BigDecimal points) {
        BigDecimal most = full.get(where.item());
        return most != null && points.compareTo(most) <= 0;
    }

    private static Refusal undecided() {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/evaluationId", "ROUND_NOT_DECIDED")));
    }
}
