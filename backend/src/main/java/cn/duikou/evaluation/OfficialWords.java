package cn.duikou.evaluation;

import cn.duikou.insight.FigureBasis;
import cn.duikou.insight.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an item came out, as an official paper says it: what the figure was, what it was held against and how many of how
 * many points that made. Papers are in Chinese, whoever draws them up, and have no signs of formulas.
 *
 * @param unit of the measure that the item reads, where it reads one
 */
record OfficialWords(
        ItemScore score, ScoreItem rule, @Nullable MeasureUnit unit) {

    private static final String FIGURE = "评估年度为";

    String sentence() {
        String came = came(score.reckoning().rounded().values());
        return (came.isEmpty() ? "" : came + "，") + points();
    }

    private String came(List<String> values) {
        return switch (score.reckoning().form()) {
            case BAND -> FIGURE + figure(values.get(0)) + "，在" + figure(values.get(1)) + "及以上的一档";
            case BELOW_BANDS -> FIGURE + figure(values.get(0)) + "，低于最低一档的" + figure(values.get(1));
            case TARGET_REACHED -> FIGURE + figure(values.get(0)) + "，达到目标值" + figure(values.get(1));
            case TARGET_PARTLY, TARGET_NOT_REACHED ->
                FIGURE + figure(values.get(0)) + "，未达到目标值" + figure(values.get(1));
            case GROWTH_REACHED -> grown(values) + "，达到" + growthWanted();
            case GROWTH_PARTLY, GROWTH_NOT_REACHED -> grown(values) + "，未达到" + growthWanted();
            case MIN_MAX, MIN_MAX_LOWER -> between(values);
            case MIN_MAX_ALIKE, MIN_MAX_NOTHING -> "同组各对均为" + figure(values.get(0));
            case RANK -> FIGURE + figure(values.get(0)) + "，在同组" + values.get(2) + "对中列第" + values.get(1) + "位";
            case RANK_NOTHING -> FIGURE + figure(values.get(0)) + "，不参加排名";
            case DEDUCTION -> "起评" + values.get(0) + "分，扣" + values.get(1) + "分";
            case BONUS -> "可加分的为" + values.get(0) + "项";
            case BONUS_GIVEN, EXPERT_MEDIAN -> values.get(0) + "位评委评分的中位数计分";
            case EXPERT_TRIMMED_MEAN -> values.get(0) + "位评委评分去掉最高分和最低分后的平均分计分";
            case MISSING_ZERO, MISSING_EXCLUDED, MISSING_NO_PEER -> "缺少数据";
            case MISSING_PEER_MEDIAN, COMPARED_MISSING -> "缺少数据，按同组得分的中位数计分";
            case COMPARED -> FIGURE + figure(values.get(0)) + "，与同组各对比较计分";
            case NOT_TOLD -> "";
        };
    }

    private String grown(List<String> values) {
        BigDecimal percent = new BigDecimal(values.get(2));
        String change = switch (percent.signum()) {
            case 1 -> "增长" + values.get(2) + "%";
            case -1 -> "下降" + Decimals.plain(percent.abs()) + "%";
            default -> "持平";
        };
        return FIGURE + figure(values.get(0)) + "，上一年度为" + figure(values.get(1)) + "，" + change;
    }

    private String growthWanted() {
        return rule.basis() instanceof MeasureBasis measure && measure.scoring() instanceof GrowthScoring growth
                ? "增长" + signed(Decimals.plain(growth.targetPercent())) + "%的目标"
                : "目标增幅";
    }

    private String between(List<String> values) {
        String better = score.reckoning().form() == Reckoning.Form.MIN_MAX_LOWER ? "，以低者为优" : "";
        return FIGURE + figure(values.get(0)) + "，同组最低为" + figure(values.get(1)) + "、最高为" + figure(values.get(2))
                + better;
    }

    /** Of an item that counts; what somebody set since stands beside what was reckoned. */
    private String points() {
        if (score.points() == null) {
            return "本项不计分。";
        }
        String full = "满分" + Decimals.plain(rule.points()) + "分，";
        if (score.review() == null) {
            return full + "得" + inRound(score.points()) + "分。";
        }
        String set = full + "审核后得" + inRound(score.review()) + "分";
        return Optional.ofNullable(score.reviewReason())
                .map(reason -> set + "（" + reason.replaceAll("[。.；;\\s]+$", "") + "）。")
                .orElse(set + "。");
    }

    /** A figure with what it is told in. */
    private String figure(String value) {
        return per() + signed(value) + inUnit();
    }

    private String per() {
        FigureBasis per = rule.basis() instanceof MeasureBasis measure ? measure.per() : null;
        if (per == null) {
            return "";
        }
        return switch (per) {
            case CAPITA -> "每万人";
            case GDP -> "每亿元地区生产总值";
        };
    }

    private String inUnit() {
        if (unit == null) {
            return "";
        }
        return switch (unit) {
            case COUNT -> "个";
            case WAN_YUAN -> "万元";
            case PERSONS -> "名";
            case ATTENDANCES -> "人次";
            case PERCENT -> "%";
            case DAYS -> "天";
            case YEARS -> "年";
        };
    }

    private static String signed(String number) {
        return number.startsWith("-") ? "负" + number.substring(1) : number;
    }

    private static String inRound(BigDecimal points) {
        return Decimals.plain(Decimals.rounded(points, 2));
    }
}
