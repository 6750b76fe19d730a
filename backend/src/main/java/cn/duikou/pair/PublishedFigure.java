package cn.duikou.pair;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was published, or a published fact without a figure. Figures count each in its own way and must
 * never be added up.
 */
@Schema(title = "公开数据", description = "按来源原样登记，未经审计，不得相加")
public record PublishedFigure(
        @Schema(title = "编号", examples = "f029-2") String id,

        @Schema(title = "对口合作关系代码", description = "涉及全部关系时没有") @Nullable
        String pairCode,

        @Schema(title = "类别") FigureKind kind,
        @Schema(title = "所载事实") String title,

        @Schema(title = "公布日期", description = "按来源原文，可为月份、区间或文字说明", examples = "2024-08-07")
        String date,

        @Schema(title = "统计截止日期", description = "仅在来源写明时有") @Nullable
        LocalDate cutOff,

        @Schema(title = "指标", examples = "完成投资") @Nullable String what,
        @Schema(title = "数值", examples = "410.4") @Nullable BigDecimal value,

        @Schema(title = "文字值", description = "不是单个数时，如文号、区间", examples = "10—20") @Nullable
        String valueText,

        @Schema(title = "单位", examples = "亿元") @Nullable String unit,

        @Schema(
                title = "修饰",
                description = "> 超，>= 不少于，≈ 约，≈< 近",
                enumeration = {">", ">=", "≈", "≈<"})
        @Nullable
        String qualifier,

        @Schema(title = "来源标题") String sourceTitle,
        @Schema(title = "来源网址") @Nullable String sourceAddress,
        @Schema(title = "来源性质") SourceQuality sourceQuality,
        @Schema(title = "核对情况") Corroboration verified,
        @Schema(title = "备注") @Nullable String note) {

    static PublishedFigure of(ResultSet row) throws SQLException {
        return new PublishedFigure(
                row.getString("id"),
                row.getString("pair_code"),
                FigureKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("date"),
                row.getObject("cut_off", LocalDate.class),
                row.getString("what"),
                row.getBigDecimal("value"),
                row.getString("value_text"),
                row.getString("unit"),
                row.getString("qualifier"),
                row.getString("source_title"),
                row.getString("source_address"),
                SourceQuality.valueOf(row.getString("source_quality")),
                Corroboration.valueOf(row.getString("verified")),
                row.getString("note"));
    }

    /** Whether it speaks of the pair or of a pair below it. */
    boolean concerns(String wantedPairCode) {
        return pairCode != null && (pairCode.equals(wantedPairCode) || pairCode.startsWith(wantedPairCode + "."));
    }
}
