package cn.duikou.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that the list of every ledger has, as they came. */
public abstract class LedgerParameters extends RecordParameters {

    @RestQuery
    @Parameter(description = "名称、编号及主要内容，一个字起", example = "机床")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "状态", schema = @Schema(type = SchemaType.ARRAY, implementation = RecordState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "有待定修订", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String pending;
}
