package cn.duikou.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When both sides of each pair last agreed on anything, of whatever ledger. */
@Schema(title = "最近确认情况")
public record Freshness(
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "所用指标") List<MeasureNote> measures,

        @Schema(title = "各对口合作关系", description = "with what lies below each")
        List<OfPair> items) {

    @Schema(name = "PairFreshness", title = "一对合作关系的最近确认情况")
    public record OfPair(
            @Schema(title = "对口合作关系代码", examples = "LN-JS") String pairCode,

            @Schema(title = "最近一次确认之日", description = "none where nothing was ever agreed on") @Nullable
            LocalDate lastAgreedOn,

            @Schema(title = "距今天数", description = "until the day asked for") @Nullable
            Integer days,

            @Schema(title = "台账", description = "of the record that was agreed on last", examples = "projects")
            @Nullable
            String ledger,

            @Schema(title = "最近确认的记录") @Nullable UUID recordId,

            @Schema(
                    title = "明细",
                    description = "that record; none where nothing was ever agreed on",
                    examples = "/api/v1/projects/4e1f…")
            @Nullable
            String list) {

        static OfPair of(String pairCode, LastAgreed.@Nullable Found last, LocalDate day) {
            return last == null
                    ? new OfPair(pairCode, null, null, null, null, null)
                    : new OfPair(
                            pairCode,
                            last.day(),
                            (int) ChronoUnit.DAYS.between(last.day(), day),
                            last.ledger(),
                            last.recordId(),
                            "/api/v1/" + last.ledger() + "/" + last.recordId());
        }
    }
}
