package cn.duikou.park;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of parks has, as they came. */
public class ParkParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "园区类别", schema = @Schema(type = SchemaType.ARRAY, implementation = ParkKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "园区级别", schema = @Schema(type = SchemaType.ARRAY, implementation = ParkLevel.class))
    public @Nullable List<String> level;

    @RestQuery
    @Parameter(description = "所在地区代码，含其下级", example = "220100")
    public @Nullable List<String> regionCode;

    @RestQuery
    @Parameter(description = "有逾期未结算的年度（以 asOf 所示日期为准，缺省为今天）", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String settlementOverdue;
}
