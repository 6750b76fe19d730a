package cn.duikou.project;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.Money;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree on about a project: the body of a request, the content of a revision and the core of an answer.
 * Amounts are 万元, dates those of Asia/Shanghai.
 */
@Schema(title = "项目内容")
public record ProjectFacts(
        @Schema(title = "项目名称", examples = "沈阳—北京智能机床产业化项目") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "LN-JS")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"T2.1.a\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "项目简介") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "项目类别") @Required ProjectKind kind,

        @Schema(title = "标志性项目", description = "flagship of 一(三)") @JsonProperty(defaultValue = "false")
        boolean flagship,

        @Schema(
                title = "投资项目代码",
                description = "GB/T 40058-2021, 24 digits in five groups",
                examples = "2509-320193-89-01-544060")
        @Pattern(regexp = NATIONAL_CODE, message = "NATIONAL_CODE_FORM")
        @Nullable
        String nationalProjectCode,

        @Schema(title = "行业代码", description = "GB/T 4754-2017, division", examples = "34") @Required @PlainText(max = 4)
        String industryCode,

        @Schema(title = "落地地区", description = "GB/T 2260", examples = "210100") @Required @PlainText(max = 6)
        String regionCode,

        @Schema(title = "所在园区") @Nullable UUID parkId,

        @Schema(title = "投资主体") @Size(max = 50, message = "TOO_MANY") @Nullable
        List<@Valid @Required Investor> investors,

        @Schema(title = "计划总投资（万元）", examples = "120000.00") @Money @Nullable
        BigDecimal totalInvestmentWan,

        @Schema(
                title = "增资后总投资（万元）",
                description =
                        "of a capital increase: what was invested before and this together; the planned total is the"
                                + " increment alone",
                examples = "200000.00")
        @Money
        @Nullable
        BigDecimal increasedToWan,

        @Schema(
                title = "增资的原项目编号",
                description = "code of the project whose capital this one raises",
                examples = "DK-2025-000012")
        @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE")
        @Nullable
        String increaseOf,

        @Schema(title = "资金来源") @Size(max = 20, message = "TOO_MANY") @Nullable
        List<@Valid @Required Funding> funding,

        @Schema(title = "阶段") @Required ProjectStage stage,
        @Schema(title = "签约日期") @PlanDate @Nullable LocalDate signedOn,
        @Schema(title = "备案日期") @PlanDate @Nullable LocalDate registeredOn,
        @Schema(title = "开工日期") @PlanDate @Nullable LocalDate startedOn,
        @Schema(title = "竣工日期") @PlanDate @Nullable LocalDate completedOn,
        @Schema(title = "投产日期") @PlanDate @Nullable LocalDate operatingOn,
        @Schema(title = "终止日期") @PlanDate @Nullable LocalDate terminatedOn,
        @Schema(title = "绿色通道", description = "四(五)") boolean greenChannel,

        @Schema(title = "专人", description = "named with the green channel, 四(五)") @PlainText(max = 60) @Nullable
        String responsibleOfficer,

        @Schema(title = "成果归属", description = "shares of pairs, sum 100") @Size(max = 8, message = "TOO_MANY") @Nullable
        List<@Valid @Required Attribution> attribution,

        @Schema(title = "节点") @Size(max = 100, message = "TOO_MANY") @Nullable
        List<@Valid @Required Milestone> milestones,

        @Schema(title = "月度进展") @Size(max = 240, message = "TOO_MANY") @Nullable
        List<@Valid @Required ProgressReport> progressReports,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    /** Two ways to write it: the first group is the year (before 2020) or year and month. */
    static final String NATIONAL_CODE = "((19|20)[0-9]{2}|[0-9]{2}(0[1-9]|1[0-2]))-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}";

    public ProjectFacts {
        clauses = FactLists.asGiven(clauses);
        investors = FactLists.orEmpty(investors);
        funding = FactLists.orEmpty(funding);
        attribution = FactLists.orEmpty(attribution);
        milestones = FactLists.orEmpty(milestones);
        progressReports = FactLists.orEmpty(progressReports);
    }

    /** The date on which a stage was reached, as far as it is known. */
    @Nullable
    LocalDate reached(ProjectStage at) {
        return switch (at) {
            case INTENDED -> null;
            case SIGNED -> signedOn;
            case REGISTERED -> registeredOn;
            case STARTED -> startedOn;
            case COMPLETED -> completedOn;
            case OPERATING -> operatingOn;
            case TERMINATED -> terminatedOn;
        };
    }

    /** The reports with a further month, or with one corrected that was reported before. */
    List<ProgressReport> reportsWith(ProgressReport report) {
        return Stream.concat(
                        progressReports.stream().filter(known -> !known.month().equals(report.month())),
                        Stream.of(report))
                .sorted(Comparator.comparing(ProgressReport::month))
                .toList();
    }
}
