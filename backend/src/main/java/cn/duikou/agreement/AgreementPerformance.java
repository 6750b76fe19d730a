package cn.duikou.agreement;

import cn.duikou.ledger.LinkedRecord;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of an agreement until today. */
@Schema(title = "协议履行情况")
public record AgreementPerformance(
        @Schema(title = "期限状态") AgreementTerm term,

        @Schema(title = "未完成的约定事项", description = "how many are open")
        int openObligations,

        @Schema(title = "最近的未完成期限") @Nullable LocalDate nextDueOn,
        @Schema(title = "有逾期的约定事项") boolean overdue,

        @Schema(title = "无成果", description = "no record came of it and no promise was kept")
        boolean fruitless,

        @Schema(title = "形成的成果", description = "those of its outcomes that the caller may see")
        List<LinkedRecord> outcomes) {

    static AgreementPerformance of(AgreementRow row, List<LinkedRecord> outcomes) {
        return new AgreementPerformance(
                row.term(), row.openObligations(), row.nextDueOn(), row.overdue(), row.fruitless(), outcomes);
    }
}
