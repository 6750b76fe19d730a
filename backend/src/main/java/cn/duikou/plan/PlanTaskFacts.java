package cn.duikou.plan;

import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done by whom until when. */
@Schema(title = "任务（填报）")
public record PlanTaskFacts(
        @Schema(title = "任务", examples = "共建装备制造产业合作园区") @Required @PlainText(max = 300)
        String title,

        @Schema(title = "对应方案条款", examples = "T4.2.a")
        @Required
        @Size(min = 1, max = 10, message = "TASK_CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "东北一方责任单位") @PlainText(max = 200) @Nullable
        String northeastBody,

        @Schema(title = "东部一方责任单位") @PlainText(max = 200) @Nullable
        String eastBody,

        @Schema(title = "完成时限", description = "在方案期间之内") @Required @PlanDate
        LocalDate dueOn,

        @Schema(title = "相关记录编号", examples = "DK-2026-000001") @Size(max = 50, message = "RECORDS_COUNT") @Nullable
        List<@Required @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE") String> recordCodes,

        @Schema(title = "所在章节") @PlainText(max = 40) @Nullable
        String sectionKey) {

    List<String> records() {
        return recordCodes == null ? List.of() : recordCodes;
    }
}
