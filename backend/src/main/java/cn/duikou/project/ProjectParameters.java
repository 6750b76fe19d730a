package cn.duikou.project;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the project list has, as they came. */
public class ProjectParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "成果归属于这些对口合作关系的，不论记在哪一对名下（withSubPairs=true 时含下级）；各行附归属份额和归属金额，合计即净额", example = "LN-JS")
    public @Nullable List<String> attributedTo;

    @RestQuery
    @Parameter(description = "阶段", schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectStage.class))
    public @Nullable List<String> stage;

    @RestQuery
    @Parameter(
            description = "到过的阶段：有该阶段日期的，此后终止的也算；多个须都到过",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectStage.class))
    public @Nullable List<String> reached;

    @RestQuery
    @Parameter(
            description = "多少个月没有双方确认的进展（签约、备案、开工、完成节点、月度进展；以 asOf 所示日期起算，缺省为今天）；只含已签约、未竣工的",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "120", example = "12"))
    public @Nullable String idleMonths;

    @RestQuery
    @Parameter(description = "有节点逾期：到 asOf 所示日期（缺省为今天）尚未完成的，或逾期后完成的", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String late;

    @RestQuery
    @Parameter(description = "进入现阶段日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String stageSinceFrom;

    @RestQuery
    @Parameter(description = "进入现阶段日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String stageSinceTo;

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
}
