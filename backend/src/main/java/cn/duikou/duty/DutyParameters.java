package cn.duikou.duty;

import cn.duikou.ledger.PairParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which duties and as of when something is asked for, as it came. Repeated is OR, different ones are AND. */
public class DutyParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "文件类别", schema = @Schema(type = SchemaType.ARRAY, implementation = DutyKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(
            description = "期间首日所在的年度",
            example = "2025",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Integer.class))
    public @Nullable List<String> year;

    @RestQuery
    @Parameter(description = "接收单位", schema = @Schema(type = SchemaType.ARRAY, implementation = Receiver.class))
    public @Nullable List<String> receiver;

    @RestQuery
    @Parameter(description = "口径日期，默认今天：以该日终了时的情况为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String asOf;
}
