package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.insight.FigureRecords;
import cn.duikou.store.PageParameters;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Paged;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads from points to the rule, the numbers and the records behind them. */
@ApplicationScoped
class ExplanationDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final ScoringDesk scoring;
    private final PreliminaryDesk preliminary;
    private final Snapshots snapshots;
    private final SnapshotRecords records;
    private final FigureRecords measures;
    private final EvaluationSeals seals;
    private final CallerLanguage language;

    ExplanationDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            ScoringDesk scoring,
            PreliminaryDesk preliminary,
            Snapshots snapshots,
            SnapshotRecords records,
            FigureRecords measures,
            EvaluationSeals seals,
            CallerLanguage language) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.preliminary = preliminary;
        this.snapshots = snapshots;
        this.records = records;
        this.measures = measures;
        this.seals = seals;
        this.language = language;
    }

    /** @throws Refusal 404 for a pair or an item that the round does not have or that is not the caller's to know */
    ItemExplanation of(UUID id, String pair, String item) {
        ScoreSheetFacts sheet = scoring.sheet(scoring.known(id));
        DimensionScore dimension = scoring.scores(id).scores().pairs().stream()
                .filter(one -> one.pairCode().equals(pair))
                .flatMap(one -> one.dimensions().stream())
                .filter(one -> one.items().stream().anyMatch(of -> of.item().equals(item)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        ItemScore score = dimension.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
        return explained(id, sheet, new Scored(pair, dimension.dimension(), score));
    }

    /**
     * The same of what the pair was told when objections began, as it was told.
     *
     * @throws Refusal 404 for a pair or an item that was told nothing or that is not the caller's to know
     */
    ItemExplanation told(UUID id, String pair, String item) {
        EvaluationStanding round = evaluations.find(id);
        if (!caller.get().may(Permission.READ_LEDGER)) {
            throw Refusal.notFound();
        }
        PreliminaryItem told = preliminary.of(id, pair).find(item).orElseThrow(Refusal::notFound);
        return explained(id, scoring.sheet(round), new Scored(pair, told.dimension(), told.score()));
    }

    /** Those behind all figures that the item reads. */
    Paged<FrozenRecord> records(UUID id, ItemExplanation explained, PageParameters page) {
        List<FigureKey> behind =
                explained.figures().stream().map(FrozenFigure::key).toList();
        return records.page(id, explained.pairCode(), behind, page);
    }

    private record Scored(String pair, String dimension, ItemScore score) {}

    private ItemExplanation explained(UUID id, ScoreSheetFacts sheet, Scored scored) {
        ItemScore score = scored.score();
        ScoreItem rule = sheet.items()
                .filter(one -> one.code().equals(score.item()))
                .findFirst()
                .orElseThrow();
        Set<FigureKey> behind = behind(sheet, scored.pair(), score.item());
        List<FrozenFigure> figures = snapshots.figures(id).stream()
                .filter(figure -> behind.contains(figure.key()))
                .toList();
        return new ItemExplanation(
                scored.pair(),
                scored.dimension(),
                rule,
                score.told(language.locale()),
                seals.areIntact(id),
                score,
                figures);
    }

    private Set<FigureKey> behind(ScoreSheetFacts sheet, String pair, String item) {
        SheetNames names = SheetNames.of(sheet, item);
        return Stream.of(SnapshotPeriod.values())
                .flatMap(period -> names.of(period).stream()
                        .flatMap(code -> Stream.concat(Stream.of(code), measures.parts(code).stream()))
                        .map(code -> new FigureKey(pair, period, code)))
                .collect(Collectors.toSet());
    }
}
