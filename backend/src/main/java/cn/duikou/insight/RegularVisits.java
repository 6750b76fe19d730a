package cn.duikou.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Visits of principals held against the duty of 四(一) that they be regular. The plan names no number: at least one each
 * calendar year is taken for regular, from the year of the plan on, and a year is due when it is over.
 */
@Schema(title = "主要负责同志定期互访", description = "四(一)要求定期互访，未定次数；本平台按每个日历年至少一次衡量")
public record RegularVisits(
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "方案条款", examples = "S1.f") String clause,

        @Schema(title = "所计指标", examples = "PRINCIPALS_VISITS")
        String measure,

        @Schema(title = "指标版本") int version,

        @Schema(title = "所用指标", description = "how years are counted: due, kept and missing")
        List<MeasureNote> measures,

        @Schema(title = "每年应访次数") int visitsPerYear,
        @Schema(title = "起算年度") int sinceYear,

        @Schema(
                title = "各合作关系",
                description = "pairs of the plan with both sides; what lies below them owes and counts nothing")
        List<OfPair> pairs) {

    /** How a pair has kept the duty. */
    @Schema(name = "RegularVisitsOfPair", title = "一对合作关系的定期互访")
    public record OfPair(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "应访年度数") int due,
            @Schema(title = "已访年度数") int kept,
            @Schema(title = "缺访年度数") int missing,

            @Schema(title = "明细", description = "the list of all visits that count")
            String list,

            @Schema(title = "各年度") List<OfYear> years) {

        static OfPair of(String pairCode, String list, List<OfYear> years) {
            int kept = count(years, VisitStanding.KEPT);
            int missing = count(years, VisitStanding.MISSING);
            return new OfPair(pairCode, kept + missing, kept, missing, list, years);
        }

        private static int count(List<OfYear> years, VisitStanding standing) {
            return (int)
                    years.stream().filter(year -> year.standing() == standing).count();
        }
    }

    /** The visits of a year. */
    @Schema(name = "RegularVisitsOfYear", title = "一个年度的互访")
    public record OfYear(
            @Schema(title = "年度") int year,
            @Schema(title = "情况") VisitStanding standing,
            @Schema(title = "互访次数") int visits,

            @Schema(title = "明细", description = "the list of these visits; none where there are none") @Nullable
            String list) {}
}
