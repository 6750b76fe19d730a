package cn.duikou.agreement;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about an agreement. It carries no amounts: money is counted where it is invested. */
@Schema(title = "协议内容")
public record AgreementFacts(
        @Schema(title = "协议名称", examples = "建立对口合作关系框架协议") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "JL-ZJ")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"T4.2.a\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "协议类别") @Required AgreementKind kind,

        @Schema(title = "协议领域") @Required AgreementSubject subject,

        @Schema(title = "主要内容") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "签约主体", description = "at least two, one of each side")
        @Required
        @Size(min = 2, max = 50, message = "PARTIES_COUNT")
        List<@Valid @Required Party> parties,

        @Schema(title = "签订日期") @Required @PlanDate LocalDate signedOn,

        @Schema(title = "生效日期") @PlanDate @Nullable LocalDate effectiveOn,

        @Schema(title = "到期日期", description = "none where it has no end") @PlanDate @Nullable
        LocalDate expiresOn,

        @Schema(title = "续期方式") @Nullable Renewal renewal,
        @Schema(title = "提前终止日期") @PlanDate @Nullable LocalDate endedOn,

        @Schema(
                title = "约定事项",
                description =
                        "once agreed they stay: they are done or cancelled, and what changes is cancelled and listed anew")
        @Size(max = 100, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required Obligation> obligations,

        @Schema(
                title = "形成的成果",
                description = "codes of the records of any ledger that came of it",
                examples = "[\"DK-2026-000001\"]")
        @Size(max = 100, message = "TOO_MANY")
        @Nullable
        List<@Required @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE") String> outcomes,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public AgreementFacts {
        clauses = FactLists.asGiven(clauses);
        parties = FactLists.asGiven(parties);
        obligations = FactLists.orEmpty(obligations);
        outcomes = FactLists.orEmpty(outcomes);
    }
}
