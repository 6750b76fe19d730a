package cn.duikou.exchange;

import cn.duikou.web.Required;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant as one's own side enters it: what both sides agree on, and beside it who it is. */
@Schema(title = "登记参加人员")
public record EnteredParticipant(
        @Schema(title = "参加人员（不含个人信息）") @Valid @Required Participant participant,

        @Schema(title = "个人信息", description = "sealed; absent leaves what is known as it is") @Valid @Nullable
        Person person) {}
