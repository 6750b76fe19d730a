package cn.duikou.project;

import cn.duikou.ledger.RecordState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the project list, as they came. Repeated is OR, different ones are AND. */
public class ProjectParameters {

    @RestQuery
    @Parameter(description = "名称、编号、代码、投资主体，一个字起", example = "机床")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "对口合作关系代码", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(description = "同时包含下级合作关系", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public @Nullable String withSubPairs;

    @RestQuery
    @Parameter(description = "任务条款代码，含其下级", example = "T2.1")
    public @Nullable List<String> clause;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = RecordState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "有待定修订", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String pending;

    @RestQuery
    @Parameter(description = "阶段", schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectStage.class))
    public @Nullable List<String> stage;

    @RestQuery
    @Parameter(description = "项目类别", schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "标志性项目", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String flagship;

    @RestQuery
    @Parameter(description = "行业门类或大类代码", example = "C")
    public @Nullable List<String> industryCode;

    @RestQuery
    @Parameter(description = "落地地区代码，含其下级", example = "210000")
    public @Nullable List<String> regionCode;

    @RestQuery
    @Parameter(description = "所在园区", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public @Nullable String parkId;

    @RestQuery
    @Parameter(description = "投资项目代码")
    public @Nullable String nationalProjectCode;

    @RestQuery
    @Parameter(description = "计划总投资下限（万元）", schema = @Schema(type = SchemaType.NUMBER))
    public @Nullable String totalInvestmentWanFrom;

    @RestQuery
    @Parameter(description = "计划总投资上限（万元）", schema = @Schema(type = SchemaType.NUMBER))
    public @Nullable String totalInvestmentWanTo;

    @RestQuery
    @Parameter(description = "签约日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String signedOnFrom;

    @RestQuery
    @Parameter(description = "签约日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String signedOnTo;

    @RestQuery
    @Parameter(description = "以该日已确认的内容为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String asOf;
}
