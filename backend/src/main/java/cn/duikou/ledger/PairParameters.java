package cn.duikou.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** By which pairs a list can be asked for. Repeated is OR, different ones are AND. */
public abstract class PairParameters {

    @RestQuery
    @Parameter(description = "对口合作关系代码", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(description = "同时包含下级合作关系", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public @Nullable String withSubPairs;
}
