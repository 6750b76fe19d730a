package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** As of when something is asked for, as it came. */
public class DayParameters {

    @RestQuery
    @Parameter(description = "口径日期，默认今天：以该日已确认的内容为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String asOf;
}
