package cn.duikou.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When both sides of each pair last agreed on anything, of whatever ledger. */
@Schema(title = "最近确认情况")
public record Freshness(
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,

        @Schema(title = "各对口合作关系", description = "with what lies below each")
        List<OfPair> items) {

    @Schema(name = "PairFreshness", title = "一对合作关系的最近确认情况")
    public record OfPair(
            @Schema(title = "对口合作关系代码", examples = "LN-JS") String pairCode,

            @Schema(title = "最近一次确认之日", description = "none where nothing was ever agreed on") @Nullable
            LocalDate lastAgreedOn,

            @Schema(title = "距今天数", description = "until the day asked for") @Nullable
            Integer days) {}
}
