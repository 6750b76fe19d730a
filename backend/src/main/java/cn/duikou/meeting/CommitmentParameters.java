package cn.duikou.meeting;

import cn.duikou.ledger.ItemParameters;
import cn.duikou.pair.Side;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of commitments, as they came. */
public class CommitmentParameters extends ItemParameters {

    @RestQuery
    @Parameter(
            description = "议定事项的状态（以 asOf 所示日期为准，缺省为今天）",
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
