package cn.duikou.meeting;

import cn.duikou.pair.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of commitments, as they came. */
public class CommitmentParameters {

    @RestQuery
    @Parameter(description = "对口合作关系代码", example = "LN-JS")
    public @Nullable List<String> pairCode;

    @RestQuery
    @Parameter(description = "含下级关系", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String withSubPairs;

    @RestQuery
    @Parameter(
            description = "议定事项今天的状态",
            schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentState.class))
    public @Nullable List<String> state;

    @RestQuery
    @Parameter(description = "责任方", schema = @Schema(type = SchemaType.ARRAY, implementation = Side.class))
    public @Nullable List<String> side;

    @RestQuery
    @Parameter(description = "期限起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dueOnFrom;

    @RestQuery
    @Parameter(description = "期限止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dueOnTo;
}
