package cn.duikou.evaluation;

import cn.duikou.evaluation.RoundOutcome.OfItem;
import cn.duikou.evaluation.RoundOutcome.OfPair;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.insight.FigureDesk;
import cn.duikou.insight.Measure;
import cn.duikou.insight.MeasureUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the coordinator asks what a decided round came to, to commend or to order. */
@ApplicationScoped
public class RoundOutcomes {

    private final CurrentCaller caller;
    private final ScoringDesk scoring;
    private final EvaluationResults results;
    private final Evaluations evaluations;
    private final FigureDesk figures;

    RoundOutcomes(
            CurrentCaller caller,
            ScoringDesk scoring,
            EvaluationResults results,
            Evaluations evaluations,
            FigureDesk figures) {
        this.caller = caller;
        this.scoring = scoring;
        this.results = results;
        this.evaluations = evaluations;
        this.figures = figures;
    }

    /** None before it is decided; what was amended since is in it. */
    public Optional<RoundOutcome> find(UUID id) {
        caller.get().require(Permission.COORDINATE);
        EvaluationStanding round = evaluations.find(id);
        if (results.last(id).isEmpty()) {
            return Optional.empty();
        }
        Map<String, ScoreItem> rules =
                scoring.sheet(round).items().collect(Collectors.toMap(ScoreItem::code, Function.identity()));
        List<PairScore> scores = scoring.scores(id).scores().pairs();
        List<OfPair> pairs = scores.stream()
                .map(pair -> new OfPair(
                        pair.pairCode(),
                        pair.total(),
                        pair.rank(),
                        isLast(pair, scores),
                        pair.vetoes().stream().anyMatch(PairScore.Vetoed::applied),
                        items(pair, rules)))
                .toList();
        boolean published = round.state() == EvaluationState.PUBLISHED;
        return Optional.of(
                new RoundOutcome(id, round.code(), round.title(), round.purpose(), round.year(), published, pairs));
    }

    private static boolean isLast(PairScore pair, List<PairScore> all) {
        return pair.rank() > 1
                && all.stream()
                        .filter(other -> other.group().equals(pair.group()))
                        .allMatch(other -> other.rank() <= pair.rank());
    }

    private List<OfItem> items(PairScore pair, Map<String, ScoreItem> rules) {
        return pair.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .map(score -> item(score, rules.get(score.item())))
                .toList();
    }

    private OfItem item(ItemScore score, ScoreItem rule) {
        String measure = rule.basis() instanceof MeasureBasis basis ? basis.measure() : null;
        MeasureUnit unit = measure == null
                ? null
                : figures.measure(measure).map(Measure::unit).orElse(null);
        return new OfItem(
                score.item(),
                rule.titleZh(),
                rule.clauses(),
                measure,
                score.points(),
                rule.points(),
                !rule.comesOnTop() && score.missing() == null,
                new OfficialWords(score, rule, unit).sentence());
    }
}
