package cn.duikou.evaluation;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.evaluation.DimensionScore.Multiplied;
import cn.duikou.evaluation.EvaluationResult.OfDimension;
import cn.duikou.evaluation.EvaluationResult.Placed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report says of one pair: a paragraph, its dimensions beside those of its group, and its items to who may know them. */
final class ReportOfPair {

    private static final int NAMED = 2;

    private final ReportContent content;
    private final Map<String, ScoreDimension> dimensions;
    private final Map<String, ScoreItem> items;
    private final List<Placed> group;
    private final Consumer<String> caption;

    /** @param caption begins a table of that title */
    ReportOfPair(ReportContent content, List<Placed> group, Consumer<String> caption) {
        this.content = content;
        this.group = group;
        this.caption = caption;
        ScoreSheetFacts sheet = content.sheet().facts();
        this.dimensions =
                sheet.dimensions().stream().collect(Collectors.toMap(ScoreDimension::code, Function.identity()));
        this.items = sheet.items().collect(Collectors.toMap(ScoreItem::code, Function.identity()));
    }

    void write(OfficialDocument paper, Placed pair) {
        String name = name(pair.pairCode());
        paper.heading(2, name)
                .text(said(pair) + Rescaling.ofTotal(content.sheet().facts(), pair));
        caption.accept(name + "各维度得分");
        paper.table(
                List.of(
                        Column.text("维度", 10),
                        Column.figure("分值", 4),
                        Column.figure("得分", 4),
                        Column.figure("得分率", 4),
                        Column.figure("组内平均", 5)),
                pair.dimensions().stream().map(this::row).toList());
    }

    private String name(String pair) {
        return Objects.requireNonNull(content.pairNames().get(pair));
    }

    private String said(Placed pair) {
        List<OfDimension> rated = pair.dimensions().stream()
                .filter(one -> rate(one) != null)
                .sorted(Comparator.comparing(this::rate).reversed())
                .toList();
        String place = group.size() == 1
                ? "同组没有可比的其他各对"
                : "在 " + group.size() + " 对中列第 " + pair.rank() + " 名" + (pair.tied() ? "（并列）" : "");
        String said = "总分 " + content.shown(pair.total()) + " 分，" + place + "。";
        return rated.size() <= 2 * NAMED
                ? said
                : said + "得分率较高的维度为" + names(rated.subList(0, NAMED)) + "；较低的为"
                        + names(rated.reversed().subList(0, NAMED)) + "。";
    }

    private String names(List<OfDimension> some) {
        return some.stream()
                .map(one -> dimensions.get(one.dimension()).titleZh() + "（" + rate(one) + "%）")
                .collect(Collectors.joining("、"));
    }

    private List<String> row(OfDimension one) {
        BigDecimal rate = rate(one);
        return List.of(
                dimensions.get(one.dimension()).titleZh(),
                Decimals.plain(dimensions.get(one.dimension()).weightPercent()),
                one.excluded() ? "不计" : content.shown(one.points()),
                rate == null ? "—" : rate + "%",
                average(one.dimension()));
    }

    private String average(String dimension) {
        List<BigDecimal> points = group.stream()
                .flatMap(pair -> pair.dimensions().stream())
                .filter(one -> one.dimension().equals(dimension) && !one.excluded())
                .map(OfDimension::points)
                .toList();
        return points.isEmpty() ? "—" : content.shown(Decimals.mean(points));
    }

    /** In hundredths of what the dimension is worth. */
    private @Nullable BigDecimal rate(OfDimension one) {
        BigDecimal weight = dimensions.get(one.dimension()).weightPercent();
        return one.excluded() || weight.signum() == 0
                ? null
                : Decimals.share(Decimals.HUNDRED, one.points(), weight).setScale(0, RoundingMode.HALF_UP);
    }

    /** Item by item, how each came about. */
    void items(OfficialDocument paper, PairScore score) {
        String name = name(score.pairCode());
        paper.heading(2, name);
        caption.accept(name + "各项目得分");
        paper.table(
                List.of(
                        Column.text("项目", 7),
                        Column.figure("分值", 3),
                        Column.figure("自评", 3),
                        Column.figure("得分", 3),
                        Column.text("算法与理由", 11)),
                score.dimensions().stream()
                        .flatMap(dimension -> dimension.items().stream())
                        .map(this::row)
                        .toList());
        String works = works(score);
        if (!works.isEmpty()) {
            paper.text(works);
        }
    }

    private List<String> row(ItemScore score) {
        ScoreItem item = items.get(score.item());
        return List.of(
                item.titleZh() + (item.comesOnTop() ? "（加分）" : ""),
                Decimals.plain(item.points()),
                score.self() == null ? "—" : Decimals.plain(score.self()),
                score.points() == null ? "不计" : content.shown(score.points()),
                score.toldInRound(Locale.SIMPLIFIED_CHINESE));
    }

    /** What worked on dimensions and on the total as a whole. */
    private String works(PairScore score) {
        ScoreSheetFacts sheet = content.sheet().facts();
        List<String> works = new ArrayList<>(score.dimensions().stream()
                .map(one -> Rescaling.of(Objects.requireNonNull(dimensions.get(one.dimension())), one))
                .toList());
        Stream.concat(
                        score.multipliers().stream(),
                        score.dimensions().stream().flatMap(one -> one.multipliers().stream()))
                .filter(one -> one.factor().compareTo(BigDecimal.ONE) != 0)
                .forEach(one -> works.add(factor(sheet, one)));
        score.vetoes().stream()
                .filter(PairScore.Vetoed::applied)
                .flatMap(one ->
                        sheet.vetoes().stream().filter(veto -> veto.code().equals(one.veto())))
                .forEach(veto -> works.add(
                        "一票否决“" + veto.titleZh() + "”生效，总分不超过 " + Decimals.plain(veto.cap()) + " 分。" + veto.reason()));
        return String.join("", works);
    }

    private static String factor(ScoreSheetFacts sheet, Multiplied one) {
        String title = sheet.multipliers().stream()
                .filter(multiplier -> multiplier.code().equals(one.multiplier()))
                .map(Multiplier::titleZh)
                .findFirst()
                .orElse(one.multiplier());
        return "系数“" + title + "”为 " + Decimals.plain(one.factor()) + "。";
    }
}
