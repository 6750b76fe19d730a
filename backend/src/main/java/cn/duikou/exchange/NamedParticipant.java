package cn.duikou.exchange;

import cn.duikou.ledger.Entry;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a participant is, for the few who may know; or why it cannot be told. */
@Schema(title = "参加人员个人信息")
public record NamedParticipant(
        @Schema(title = "人员标识") UUID participantId,
        @Schema(title = "个人信息") @Nullable Person person,
        @Schema(title = "不能显示的原因") Entry.@Nullable Lock lock) {}
