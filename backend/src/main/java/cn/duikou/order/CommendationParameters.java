package cn.duikou.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of commendations, as they came. Repeated is OR, different ones are AND. */
public class CommendationParameters {

    @RestQuery
    @Parameter(description = "对口合作关系", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = CommendationState.class))
    public @Nullable List<String> state;
}
