package cn.duikou.support;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of support has, as they came. */
public class SupportParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "支持类别", schema = @Schema(type = SchemaType.ARRAY, implementation = SupportKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "支持对象的记录编号", example = "DK-2026-000001")
    public @Nullable String recipientCode;

    @RestQuery
    @Parameter(description = "已核定而尚未用完", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String unused;

    @RestQuery
    @Parameter(description = "首次核定日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String grantedOnFrom;

    @RestQuery
    @Parameter(description = "首次核定日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String grantedOnTo;
}
