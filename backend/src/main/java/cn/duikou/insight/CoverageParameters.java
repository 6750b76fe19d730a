package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** As of when coverage is asked for and compared with when, as it came. */
public class CoverageParameters extends DayParameters {

    @RestQuery
    @Parameter(description = "与哪一天比较", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String since;
}
