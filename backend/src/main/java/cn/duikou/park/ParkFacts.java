package cn.duikou.park;

import cn.duikou.ledger.CreditCode;
import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.web.Percentage;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about a park. Areas are km², amounts 万元, dates those of Asia/Shanghai. */
@Schema(title = "园区内容")
public record ParkFacts(
        @Schema(title = "园区名称", examples = "津长产业合作园") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "CC-TJ")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"T4.2.a\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "园区类别", description = "三(四)2") @Required
        ParkKind kind,

        @Schema(title = "园区级别") @Nullable ParkLevel level,

        @Schema(title = "主要内容") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "所在地区", description = "GB/T 2260, where the park lies", examples = "220100")
        @Required
        @PlainText(max = 6)
        String hostRegionCode,

        @Schema(title = "所在功能区", examples = "长春经济技术开发区") @PlainText(max = 200) @Nullable
        String hostZone,

        @Schema(
                title = "合作方地区",
                description = "GB/T 2260, of the other side; required where the pair has an Eastern side",
                examples = "120000")
        @PlainText(max = 6)
        @Nullable
        String partnerRegionCode,

        @Schema(title = "合作方功能区", examples = "天津经济技术开发区") @PlainText(max = 200) @Nullable
        String partnerZone,

        @Schema(title = "设立日期") @PlanDate @Nullable LocalDate establishedOn,

        @Schema(title = "规划面积（平方公里）", examples = "26.000") @Area @Nullable
        BigDecimal plannedAreaKm2,

        @Schema(title = "核心区面积（平方公里）", examples = "1.530") @Area @Nullable
        BigDecimal coreAreaKm2,

        @Schema(title = "建成面积（平方公里）", examples = "0.850") @Area @Nullable
        BigDecimal builtAreaKm2,

        @Schema(title = "管理模式") @Nullable ParkManagement management,

        @Schema(title = "运营公司") @PlainText(max = 200) @Nullable
        String companyName,

        @Schema(title = "运营公司统一社会信用代码", description = "GB 32100-2015", examples = "91350100M000100Y43")
        @Pattern(regexp = CreditCode.FORM, message = "CREDIT_CODE_FORM")
        @Nullable
        String companyCreditCode,

        @Schema(title = "校验位不符的说明") @PlainText(max = 200) @Nullable
        String companyCreditCodeReason,

        @Schema(title = "东北方持股（%）", description = "with the share of the East 100", examples = "49.00")
        @Percentage
        @Nullable
        BigDecimal companyNortheastPercent,

        @Schema(title = "东部方持股（%）", description = "with the share of the Northeast 100", examples = "51.00")
        @Percentage
        @Nullable
        BigDecimal companyEastPercent,

        @Schema(title = "入驻企业") @Size(max = 500, message = "TOO_MANY") @Nullable
        List<@Valid @Required Tenant> tenants,

        @Schema(title = "年度指标") @Size(max = 50, message = "TOO_MANY") @Nullable
        List<@Valid @Required YearlyIndicators> indicators,

        @Schema(title = "利益分享条款", description = "三(四)2, each base by versions that follow each other")
        @Size(max = 40, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required BenefitTerms> benefitTerms,

        @Schema(title = "结算填报", description = "the figures of both sides")
        @Size(max = 200, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required SettlementInput> settlements,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public ParkFacts {
        clauses = FactLists.asGiven(clauses);
        tenants = FactLists.orEmpty(tenants);
        indicators = FactLists.orEmpty(indicators);
        benefitTerms = FactLists.orEmpty(benefitTerms);
        settlements = FactLists.orEmpty(settlements);
    }

    /** The tenants with a further one, or with one of that name told anew. */
    List<Tenant> tenantsWith(Tenant tenant) {
        return with(tenants, tenant, known -> known.enterprise().equals(tenant.enterprise()));
    }

    List<YearlyIndicators> indicatorsWith(YearlyIndicators year) {
        return with(indicators, year, known -> known.year().equals(year.year())).stream()
                .sorted(Comparator.comparing(YearlyIndicators::year))
                .toList();
    }

    List<BenefitTerms> benefitTermsWith(BenefitTerms terms) {
        return with(benefitTerms, terms, known -> known.replaces(terms)).stream()
                .sorted(Comparator.comparing(BenefitTerms::base).thenComparing(BenefitTerms::fromOn))
                .toList();
    }

    /** A figure of one side that is known stays where only the other side's is told. */
    List<SettlementInput> settlementsWith(SettlementInput input) {
        SettlementInput whole = settlements.stream()
                .filter(known -> known.isOf(input.base(), input.year()))
                .findFirst()
                .map(known -> known.with(input))
                .orElse(input);
        return with(settlements, whole, known -> known.isOf(input.base(), input.year())).stream()
                .sorted(Comparator.comparing(SettlementInput::year).thenComparing(SettlementInput::base))
                .toList();
    }

    /** In its place where it is known, else at the end. */
    private static <T> List<T> with(List<T> list, T entry, Predicate<T> isSame) {
        return list.stream().anyMatch(isSame)
                ? list.stream().map(known -> isSame.test(known) ? entry : known).toList()
                : Stream.concat(list.stream(), Stream.of(entry)).toList();
    }
}
