package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.ledger.PairParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which filings the burden is asked for, as it came. */
public class BurdenParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "文件类别", schema = @Schema(type = SchemaType.ARRAY, implementation = DutyKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(
            description = "期间首日所在的年度，起",
            example = "2025",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"))
    public @Nullable String yearFrom;

    @RestQuery
    @Parameter(
            description = "期间首日所在的年度，止",
            example = "2025",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"))
    public @Nullable String yearTo;
}
