package cn.duikou.store;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes, as they came. */
public class PageParameters {

    @RestQuery
    @Parameter(
            description = "页码，从 1 起；超过一万条请用 after",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    public @Nullable String page;

    @RestQuery
    @Parameter(
            description = "每页条数",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    public @Nullable String size;

    @RestQuery
    @Parameter(description = "排序字段，逗号分隔，前加 - 为降序", example = "-updatedAt")
    public @Nullable String sort;

    @RestQuery
    @Parameter(description = "上一页 next 给出的游标")
    public @Nullable String after;
}
