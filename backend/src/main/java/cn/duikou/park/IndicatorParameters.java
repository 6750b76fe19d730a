package cn.duikou.park;

import cn.duikou.ledger.ItemParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of yearly indicators, as they came. */
public class IndicatorParameters extends ItemParameters {

    @RestQuery
    @Parameter(description = "年末日起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String yearEndFrom;

    @RestQuery
    @Parameter(description = "年末日止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String yearEndTo;
}
