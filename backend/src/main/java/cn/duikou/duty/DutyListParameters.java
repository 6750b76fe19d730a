package cn.duikou.duty;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of duties, as they came. */
public class DutyListParameters extends DutyParameters {

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = DutyState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "时限起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dueFrom;

    @RestQuery
    @Parameter(description = "时限止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dueTo;
}
