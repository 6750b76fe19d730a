package cn.duikou.meeting;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of meetings has, as they came. */
public class MeetingParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "活动类别", schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "活动层级", schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingLevel.class))
    public @Nullable List<String> level;

    @RestQuery
    @Parameter(description = "有逾期未完成的议定事项", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String overdue;

    @RestQuery
    @Parameter(description = "开始日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String heldOnFrom;

    @RestQuery
    @Parameter(description = "开始日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String heldOnTo;
}
