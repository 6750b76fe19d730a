package cn.duikou.support;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about a support (四(四)(五)): who gives what to whom, and how much has come and been used. */
@Schema(title = "支持政策内容")
public record SupportFacts(
        @Schema(title = "名称", examples = "对口合作示范园区基础设施中央预算内投资") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "LN-JS")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"S4.d\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "支持类别") @Required SupportKind kind,

        @Schema(title = "计量单位") @Required SupportUnit unit,

        @Schema(title = "支持单位", description = "the body that grants it", examples = "国家开发银行辽宁省分行")
        @Required
        @PlainText(max = 200)
        String grantor,

        @Schema(title = "依据文件", description = "title and number") @PlainText(max = 300) @Nullable
        String document,

        @Schema(title = "支持对象", examples = "沈抚示范区管理委员会") @Required @PlainText(max = 200)
        String recipient,

        @Schema(
                title = "支持对象的记录",
                description = "code of the park or project that it is granted to, of no other ledger",
                examples = "DK-2026-000001")
        @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE")
        @Nullable
        String recipientCode,

        @Schema(title = "主要内容") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "有效期起") @PlanDate @Nullable LocalDate validFrom,
        @Schema(title = "有效期止") @PlanDate @Nullable LocalDate validUntil,

        @Schema(
                title = "核定、拨付和使用",
                description =
                        "never more paid than granted, never more used than paid, on any day; once agreed, one is corrected with a reason and never dropped")
        @Size(max = 200, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required Movement> movements,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public SupportFacts {
        clauses = FactLists.asGiven(clauses);
        movements = FactLists.orEmpty(movements);
    }

    /** How much in all was granted, paid out or used. */
    BigDecimal total(SupportStep step) {
        return movements.stream()
                .filter(movement -> movement.step() == step)
                .map(Movement::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
