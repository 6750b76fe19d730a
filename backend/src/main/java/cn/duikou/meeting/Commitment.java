package cn.duikou.meeting;

import cn.duikou.ledger.LinkedRecord;
import cn.duikou.pair.Side;
import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was agreed upon to be done (议定事项). It is open until it is kept, or given up for a reason. */
@Schema(title = "议定事项")
public record Commitment(
        @Schema(title = "序号", description = "unique in the meeting; it stays the same for good")
        @Required
        @CountFromOne(max = 999)
        Integer number,

        @Schema(title = "内容", examples = "年内共建装备制造产业合作园区") @Required @PlainText(max = 1000, lines = true)
        String content,

        @Schema(title = "责任方") @Required Side side,

        @Schema(title = "责任单位") @PlainText(max = 200) @Nullable
        String organisation,

        @Schema(title = "期限") @Required @PlanDate LocalDate dueOn,

        @Schema(title = "对应任务条款", examples = "T4.2.a") @PlainText(max = 20) @Nullable
        String clause,

        @Schema(
                title = "相关记录",
                description = "code of the record of any ledger that it is about",
                examples = "DK-2026-000001")
        @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE")
        @Nullable
        String recordCode,

        @Schema(title = "完成日期") @PlanDate @Nullable LocalDate keptOn,
        @Schema(title = "取消日期") @PlanDate @Nullable LocalDate cancelledOn,

        @Schema(title = "取消原因") @PlainText(max = 500, lines = true) @Nullable
        String cancelReason) {}
