package cn.duikou.exchange;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of exchanges has, as they came. */
public class ExchangeParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "交流类别", schema = @Schema(type = SchemaType.ARRAY, implementation = ExchangeKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(
            description = "交流方向",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ExchangeDirection.class))
    public @Nullable List<String> direction;

    @RestQuery
    @Parameter(
            description = "年度",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099", example = "2026"))
    public @Nullable String year;

    @RestQuery
    @Parameter(
            description = "双方已确认的批次中，有人员的任期在多少天内期满（以 asOf 所示日期起算，缺省为今天）",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "3650", example = "60"))
    public @Nullable String endingWithin;

    @RestQuery
    @Parameter(description = "双方已确认的批次中，该日有人员在任", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String activeOn;

    @RestQuery
    @Parameter(description = "开始日期起；没有填开始日期的批次按所属年度一月一日", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String begunOnFrom;

    @RestQuery
    @Parameter(description = "开始日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String begunOnTo;
}
