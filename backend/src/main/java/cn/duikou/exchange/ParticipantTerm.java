package cn.duikou.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant, and where the term stands today. */
@Schema(title = "参加人员任期")
public record ParticipantTerm(
        @JsonUnwrapped Participant participant,
        @Schema(title = "任期止") LocalDate lastOn,
        @Schema(title = "任期状态", description = "as of today") TermState state,

        @Schema(title = "个人信息状态", description = "told to the sending side; that it was erased, to everybody") @Nullable
        PersonState personState) {

    /** So many days ahead an end asks for attention. */
    static final int SOON = 60;

    static ParticipantTerm of(Participant participant, LocalDate today, @Nullable PersonState personState) {
        return new ParticipantTerm(participant, participant.lastOn(), state(participant, today), personState);
    }

    private static TermState state(Participant participant, LocalDate today) {
        if (participant.fromOn().isAfter(today)) {
            return TermState.UPCOMING;
        }
        if (participant.lastOn().isBefore(today)) {
            return TermState.OVER;
        }
        return participant.lastOn().isAfter(today.plusDays(SOON)) ? TermState.SERVING : TermState.ENDING_SOON;
    }
}
