package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in a stored snapshot that does not fit what it was sealed with. */
@Schema(title = "快照差异")
record SnapshotDifference(
        @Schema(title = "何处不符") Kind kind,
        @Schema(title = "对口合作关系") @Nullable String pairCode,
        @Schema(title = "数据期间") @Nullable SnapshotPeriod period,
        @Schema(title = "统计指标代码") @Nullable String measure,
        @Schema(title = "封存的摘要或数值") @Nullable String sealed,
        @Schema(title = "现存数据的摘要或数值") @Nullable String found) {

    /** Where it does not fit. */
    @Schema(
            name = "SnapshotDifferenceKind",
            title = "快照差异类别",
            description = "RECORDS 为数据背后的记录，FIGURE 为数据与事实或记录之和，FACTS 为一对的事实，SNAPSHOT 为整个快照，CHAIN 为与前后快照的相连")
    enum Kind {
        RECORDS,
        FIGURE,
        FACTS,
        SNAPSHOT,
        CHAIN
    }

    static SnapshotDifference of(Kind kind, FigureKey figure, @Nullable Object sealed, @Nullable Object found) {
        return new SnapshotDifference(
                kind, figure.pairCode(), figure.period(), figure.measure(), told(sealed), told(found));
    }

    static SnapshotDifference of(Kind kind, @Nullable String pair, @Nullable Object sealed, @Nullable Object found) {
        return new SnapshotDifference(kind, pair, null, null, told(sealed), told(found));
    }

    private static @Nullable String told(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
