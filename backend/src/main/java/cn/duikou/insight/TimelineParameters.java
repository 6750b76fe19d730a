package cn.duikou.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a timeline, as they came. */
public class TimelineParameters extends DayParameters {

    @RestQuery
    @Parameter(description = "事项", schema = @Schema(type = SchemaType.ARRAY, implementation = EventKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String onFrom;

    @RestQuery
    @Parameter(description = "日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String onTo;
}
