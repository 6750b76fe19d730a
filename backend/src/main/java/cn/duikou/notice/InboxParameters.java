package cn.duikou.notice;

import cn.duikou.ledger.PairParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the inbox, as they came. Repeated is OR, different ones are AND. */
public class InboxParameters extends PairParameters {

    @RestQuery
    @Parameter(description = "消息类别", schema = @Schema(type = SchemaType.ARRAY, implementation = InboxKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "只看未读（true）或已读（false）", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String unread;
}
