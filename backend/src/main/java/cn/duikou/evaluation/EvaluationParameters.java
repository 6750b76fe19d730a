package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of rounds, as they came. Repeated is OR, different ones are AND. */
public class EvaluationParameters {

    @RestQuery
    @Parameter(description = "用途", schema = @Schema(type = SchemaType.ARRAY, implementation = SheetPurpose.class))
    public @Nullable List<String> purpose;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = EvaluationState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "参评的对口合作关系", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(
            description = "年度",
            example = "2025",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"))
    public @Nullable String year;
}
