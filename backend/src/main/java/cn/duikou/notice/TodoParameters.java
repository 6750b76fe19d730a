package cn.duikou.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which kinds to-dos are listed; all are counted. Repeated is OR. */
public class TodoParameters {

    @RestQuery
    @Parameter(description = "台账待办类别", schema = @Schema(type = SchemaType.ARRAY, implementation = TodoKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "报送待办类别", schema = @Schema(type = SchemaType.ARRAY, implementation = ReportTodoKind.class))
    public @Nullable List<String> reportKind;
}
