package cn.duikou.exchange;

import cn.duikou.web.Required;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant as one's own side enters it: what both sides agree on, and beside it who it is. */
@Schema(title = "登记参加人员")
public record EnteredParticipant(
        @Schema(title = "参加人员（不含个人信息）") @Valid @Required Participant participant,

        @Schema(
                title = "个人信息",
                description =
                        "sealed; whatever is absent stays as it is known, as in a merge patch, and null clears it",
                implementation = PersonChange.class)
        @Nullable
        JsonNode person) {

    boolean tellsWhoItIs() {
        return person != null && !person.isNull();
    }

    /** It goes into logs; who it is does not. */
    @Override
    public String toString() {
        return "a participant";
    }
}
