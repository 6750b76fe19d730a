package cn.duikou.project;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be right about a project but deserves a look. Pure. */
final class ProjectDoubts extends FactRules {

    private final ProjectFacts facts;

    private ProjectDoubts(ProjectFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> of(ProjectFacts facts, Surroundings surroundings) {
        ProjectDoubts doubts = new ProjectDoubts(facts, surroundings);
        doubts.sourcesStandOnce();
        doubts.lastProgressFitsTheTotal();
        doubts.progressFollowsSigning();
        return doubts.found();
    }

    private void sourcesStandOnce() {
        Set<FundingSource> seen = EnumSet.noneOf(FundingSource.class);
        for (int i = 0; i < facts.funding().size(); i++) {
            FundingSource source = facts.funding().get(i).source();
            require(seen.add(source), "/funding/" + i + "/source", "DOUBLED", source);
        }
    }

    /** Costs overrun plans; as the amounts are cumulative, the last month tells it once. */
    private void lastProgressFitsTheTotal() {
        int last = facts.progressReports().size() - 1;
        if (last >= 0) {
            ProgressReport report = facts.progressReports().get(last);
            isWithinTheTotal(report.investedWan(), "/progressReports/" + last + "/investedWan");
            isWithinTheTotal(report.paidInWan(), "/progressReports/" + last + "/paidInWan");
        }
    }

    private void isWithinTheTotal(@Nullable BigDecimal amount, String pointer) {
        BigDecimal total = facts.totalInvestmentWan();
        boolean within = amount == null || total == null || amount.compareTo(total) <= 0;
        require(within, pointer, "ABOVE_TOTAL_INVESTMENT", amount, total);
    }

    /** Months ascend, so that the first one tells it. */
    private void progressFollowsSigning() {
        if (facts.signedOn() != null && !facts.progressReports().isEmpty()) {
            String month = YearMonth.from(facts.signedOn()).toString();
            boolean follows = facts.progressReports().getFirst().month().compareTo(month) >= 0;
            require(follows, "/progressReports/0/month", "PROGRESS_BEFORE_SIGNING", facts.signedOn());
        }
    }
}
