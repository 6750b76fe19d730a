package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of views, as they came. */
public class NameViewParameters {

    @RestQuery
    @Parameter(description = "查看人的用户名", example = "liaoning-approver")
    public @Nullable String username;

    @RestQuery
    @Parameter(description = "单位代码", example = "liaoning")
    public @Nullable String organisation;

    @RestQuery
    @Parameter(description = "记录编号", example = "DK-2026-000001")
    public @Nullable String recordCode;

    @RestQuery
    @Parameter(description = "查看日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String viewedFrom;

    @RestQuery
    @Parameter(description = "查看日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String viewedTo;
}
