package cn.duikou.exchange;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.pair.Side;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about one participant: the term and what came of it, and nothing that tells who it is. */
@Schema(title = "参加人员（不含个人信息）")
public record Participant(
        @Schema(
                title = "人员标识",
                description =
                        "chosen by whoever enters the participant; it stays the same for good, and is used in one batch only")
        @Required
        UUID id,

        @Schema(title = "派出方") @Required Side side,

        @Schema(title = "人员类别") @Required ParticipantCategory category,

        @Schema(title = "职级层次") @Nullable RankBand rankBand,

        @Schema(title = "开始日期", examples = "2026-03-01") @Required @PlanDate
        LocalDate fromOn,

        @Schema(title = "结束日期", examples = "2027-02-28") @Required @PlanDate
        LocalDate toOn,

        @Schema(title = "延长至") @PlanDate @Nullable LocalDate extendedTo,
        @Schema(title = "延长原因") @Nullable ExtensionReason extensionReason,
        @Schema(title = "实际结束日期") @PlanDate @Nullable LocalDate endedOn,
        @Schema(title = "结束原因") @Nullable EndReason endReason,
        @Schema(title = "已中期考核") @Nullable Boolean midTermAssessed,
        @Schema(title = "已期满考核") @Nullable Boolean finalAssessed,

        @Schema(
                title = "促成的记录",
                description = "codes of projects or replications credited to the participant, of no other ledger")
        @Size(max = 20, message = "TOO_MANY")
        @Nullable
        List<@Required @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE") String> creditedRecords,

        @Schema(
                title = "同期任职说明",
                description =
                        "where the same person stands in another batch at the same time; told in one of them it explains both")
        @Nullable
        OverlapReason overlapReason) {

    public Participant {
        creditedRecords = FactLists.orEmpty(creditedRecords);
    }

    /** The last day of the term as it is known now. */
    LocalDate lastOn() {
        return endedOn != null ? endedOn : dueOn();
    }

    boolean isSameAs(Participant other) {
        return id.equals(other.id);
    }

    /** Whether nobody serves on a day on which that term did not run already, and it is explained as that one was. */
    boolean liesWithin(Participant term) {
        return isSameAs(term)
                && !fromOn.isBefore(term.fromOn)
                && !lastOn().isAfter(term.lastOn())
                && overlapReason == term.overlapReason;
    }

    /** The last day that was planned, with its extension. */
    LocalDate dueOn() {
        return extendedTo != null ? extendedTo : toOn;
    }
}
