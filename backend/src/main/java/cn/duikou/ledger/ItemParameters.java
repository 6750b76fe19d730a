package cn.duikou.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that every list of what stands within records has, as they came. */
public abstract class ItemParameters extends RecordParameters {

    @RestQuery
    @Parameter(
            description = "所在记录的状态；只列双方已确认的，缺省含已结束的",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RecordState.class))
    public @Nullable List<String> recordState;
}
