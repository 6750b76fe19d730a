package cn.duikou.insight;

import cn.duikou.pair.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What figures are asked for, as it came. */
public class FigureParameters extends StandingParameters {

    @RestQuery
    @Parameter(description = "指标代码，默认全部", example = "TOTAL_INVESTMENT")
    public @Nullable List<String> measure;

    @RestQuery
    @Parameter(description = "任务条款代码，含其下级", example = "T2.1")
    public @Nullable List<String> clause;

    @RestQuery
    @Parameter(description = "期间起：按指标所定的日期", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String from;

    @RestQuery
    @Parameter(description = "期间止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String to;

    @RestQuery
    @Parameter(description = "分组：PAIR 为逐个合作关系", schema = @Schema(implementation = FigureGrouping.class))
    public @Nullable String by;

    @RestQuery
    @Parameter(description = "按期间分列：每期一个数值", schema = @Schema(implementation = FigureInterval.class))
    public @Nullable String interval;

    @RestQuery
    @Parameter(
            description = "按基数比较：与 by=PAIR 同用；基数为管理员导入的最近年度的数，没有导入的关系无此数；比率指标不按基数",
            schema = @Schema(implementation = FigureBasis.class))
    public @Nullable String per;

    @RestQuery
    @Parameter(
            description = "取哪一方的基数，默认东北一方（成果落地的地方）",
            schema = @Schema(implementation = Side.class, defaultValue = "NORTHEAST"))
    public @Nullable String perSide;
}
