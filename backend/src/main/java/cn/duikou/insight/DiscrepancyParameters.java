package cn.duikou.insight;

import cn.duikou.ledger.PairParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the board of discrepancies, as they came. Repeated is OR, different ones are AND. */
public class DiscrepancyParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "口径日期，默认今天：以该日终了时的情况为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String asOf;

    @RestQuery
    @Parameter(description = "差异类别", schema = @Schema(type = SchemaType.ARRAY, implementation = DiscrepancyKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "台账", example = "projects")
    public @Nullable List<String> ledger;

    @RestQuery
    @Parameter(description = "已超过这么多天", schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "36500"))
    public @Nullable String olderThanDays;
}
