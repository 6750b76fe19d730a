package cn.duikou.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of orders, as they came. Repeated is OR, different ones are AND. */
public class OrderParameters {

    @RestQuery
    @Parameter(description = "对口合作关系", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = OrderState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "信号灯", schema = @Schema(type = SchemaType.ARRAY, implementation = OrderLight.class))
    public @Nullable List<String> light;

    @RestQuery
    @Parameter(description = "曾逾期", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String wasLate;

    @RestQuery
    @Parameter(
            description = "评估年度",
            example = "2025",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"))
    public @Nullable String year;
}
