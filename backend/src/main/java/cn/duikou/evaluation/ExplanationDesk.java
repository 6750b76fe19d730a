package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
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

    private final ScoringDesk scoring;
    private final Snapshots snapshots;
    private final SnapshotRecords records;
    private final FigureRecords measures;
    private final CallerLanguage language;

    ExplanationDesk(
            ScoringDesk scoring,
            Snapshots snapshots,
            SnapshotRecords records,
            FigureRecords measures,
            CallerLanguage language) {
        this.scoring = scoring;
        this.snapshots = snapshots;
        this.records = records;
        this.measures = measures;
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
        ScoreItem rule =
                sheet.items().filter(one -> one.code().equals(item)).findFirst().orElseThrow();
        Set<FigureKey> behind = behind(sheet, pair, item);
        List<FrozenFigure> figures = snapshots.figures(id).stream()
                .filter(figure -> behind.contains(figure.key()))
                .toList();
        return new ItemExplanation(pair, dimension.dimension(), rule, score.told(language.locale()), score, figures);
    }

    /** Those behind all figures that the item reads. */
    Paged<FrozenRecord> records(UUID id, String pair, String item, PageParameters page) {
        List<FigureKey> behind =
                of(id, pair, item).figures().stream().map(FrozenFigure::key).toList();
        return records.page(id, pair, behind, page);
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
