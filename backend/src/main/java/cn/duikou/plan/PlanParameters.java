package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.ledger.PairParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of plans, as they came. Repeated is OR, different ones are AND. */
public class PlanParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "文件类别", schema = @Schema(type = SchemaType.ARRAY, implementation = DutyKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = PlanState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(
            description = "年度：期间与该年度有重合的",
            example = "2025",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"))
    public @Nullable String year;

    @RestQuery
    @Parameter(description = "编号、名称或专项领域中的文字")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "报送义务编号", example = "ANNUAL_SUMMARY.LN-JS.2025")
    public @Nullable String dutyCode;
}
