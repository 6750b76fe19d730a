package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResult.OfDimension;
import cn.duikou.evaluation.EvaluationResult.Placed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says by how much points were stretched where something does not count, since a reader's sums would not come out; pure. */
final class Rescaling {

    private Rescaling() {}

    /** Within a dimension; nothing where all of it counts, or none. */
    static String of(ScoreDimension rule, DimensionScore score) {
        Set<String> left = score.items().stream()
                .filter(item -> item.points() == null)
                .map(ItemScore::item)
                .collect(Collectors.toSet());
        Predicate<ScoreItem> leftOut = item -> left.contains(item.code());
        List<ScoreItem> basic =
                rule.items().stream().filter(item -> !item.comesOnTop()).toList();
        BigDecimal counted = Decimals.sum(
                basic.stream().filter(leftOut.negate()).map(ScoreItem::points).toList());
        List<String> names =
                basic.stream().filter(leftOut).map(ScoreItem::titleZh).toList();
        return names.isEmpty() || counted.signum() == 0
                ? ""
                : "“" + rule.titleZh() + "”中" + String.join("、", names) + "不计，其余项目得分之和乘以 "
                        + Decimals.plain(rule.weightPercent()) + "/" + Decimals.plain(counted) + "。";
    }

    /** Of the total. */
    static String ofTotal(ScoreSheetFacts sheet, Placed pair) {
        Set<String> left = pair.dimensions().stream()
                .filter(OfDimension::excluded)
                .map(OfDimension::dimension)
                .collect(Collectors.toSet());
        Predicate<ScoreDimension> leftOut = one -> left.contains(one.code());
        BigDecimal counted = Decimals.sum(sheet.dimensions().stream()
                .filter(leftOut.negate())
                .map(ScoreDimension::weightPercent)
                .toList());
        List<String> names = sheet.dimensions().stream()
                .filter(leftOut)
                .map(ScoreDimension::titleZh)
                .toList();
        return names.isEmpty() || counted.signum() == 0
                ? ""
                : "维度" + String.join("、", names) + "不计，总分为其余维度得分之和乘以 100/" + Decimals.plain(counted) + "。";
    }
}
