package cn.duikou.duty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How punctually pairs have filed what they owe. */
@Schema(title = "报送及时情况")
public record Timeliness(
        @Schema(title = "口径日期") LocalDate asOf,

        @Schema(title = "各对口合作关系各年度", description = "没有到期的不列")
        List<OfPair> items,

        @Schema(title = "合计") Counts total) {

    /** Of one pair for the periods that begin in one year. */
    @Schema(name = "PairTimeliness", title = "一对合作关系一个年度的报送及时情况")
    public record OfPair(
            @Schema(title = "对口合作关系") String pairCode,

            @Schema(title = "年度", description = "期间首日所在的年度") int year,

            @Schema(title = "计数") Counts counts) {}

    /** What was due splits into on time, in grace, late and missing; what was waived in time was not due. */
    @Schema(name = "TimelinessCounts", title = "报送及时计数")
    public record Counts(
            @Schema(title = "应报", description = "时限已过的；时限之前免报的不计，之后免报的仍计")
            int due,

            @Schema(title = "按时", description = "时限之内报送，或双方声明无报送事项")
            int onTime,

            @Schema(title = "宽限内") int inGrace,
            @Schema(title = "逾期报送") int late,

            @Schema(title = "未报", description = "含时限之后免报的") int missing,

            @Schema(title = "时限前免报", description = "不在应报之内") int waived,

            @Schema(title = "按时率", description = "按时占应报的百分比，一位小数；没有应报的没有") @Nullable
            Double onTimePercent,

            @Schema(title = "报送率", description = "已报（含宽限内与逾期）占应报的百分比，一位小数；没有应报的没有") @Nullable
            Double filedPercent) {

        static Counts of(int onTime, int inGrace, int late, int missing, int waived) {
            int due = onTime + inGrace + late + missing;
            return new Counts(
                    due, onTime, inGrace, late, missing, waived, percent(onTime, due), percent(due - missing, due));
        }

        static Counts sum(List<Counts> parts) {
            Counts sum = of(0, 0, 0, 0, 0);
            for (Counts part : parts) {
                sum = of(
                        sum.onTime + part.onTime,
                        sum.inGrace + part.inGrace,
                        sum.late + part.late,
                        sum.missing + part.missing,
                        sum.waived + part.waived);
            }
            return sum;
        }

        private static @Nullable Double percent(int part, int whole) {
            return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
        }
    }
}
