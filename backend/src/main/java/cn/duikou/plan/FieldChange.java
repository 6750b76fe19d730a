package cn.duikou.plan;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as it was and as it is; what was filed is never written again. */
@Schema(title = "数据变化")
public record FieldChange(
        @Schema(title = "数据项标识") UUID field,
        @Schema(title = "指标代码") String measure,
        @Schema(title = "指标名称") String title,
        @Schema(title = "当时所示") String shownThen,
        @Schema(title = "现在所示") String shownNow,
        @Schema(title = "当时数值") @Nullable BigDecimal then,
        @Schema(title = "现在数值") @Nullable BigDecimal now,

        @Schema(title = "差额", description = "none where either is none") @Nullable
        BigDecimal difference,

        @Schema(title = "是否变化") boolean changed) {

    static FieldChange between(CompiledFigure then, CompiledFigure now) {
        boolean both = then.value() != null && now.value() != null;
        BigDecimal difference = both ? now.value().subtract(then.value()) : null;
        boolean changed = both ? difference.signum() != 0 : then.value() != now.value();
        return new FieldChange(
                then.field(),
                then.measure(),
                then.title(),
                then.shown(),
                now.shown(),
                then.value(),
                now.value(),
                difference,
                changed);
    }
}
