package cn.duikou.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What records of any ledger, or what stands within them, can be asked for by. Repeated is OR, different ones are AND. */
public abstract class RecordParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "任务条款代码，含其下级", example = "T2.1")
    public @Nullable List<String> clause;

    @RestQuery
    @Parameter(description = "由一方单独确认的单方记录", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String oneSided;

    @RestQuery
    @Parameter(description = "以该日已确认的内容为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String asOf;
}
