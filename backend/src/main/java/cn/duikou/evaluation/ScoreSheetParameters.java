package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of score sheets, as they came. Repeated is OR, different ones are AND. */
public class ScoreSheetParameters {

    @RestQuery
    @Parameter(description = "用途", schema = @Schema(type = SchemaType.ARRAY, implementation = SheetPurpose.class))
    public @Nullable List<String> purpose;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = SheetState.class))
    public @Nullable List<String> state;
}
