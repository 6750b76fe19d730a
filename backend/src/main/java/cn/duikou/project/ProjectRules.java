package cn.duikou.project;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a project. Pure. */
final class ProjectRules extends FactRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectFacts facts;

    private ProjectRules(ProjectFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(ProjectFacts facts, @Nullable ProjectFacts agreed, Surroundings surroundings) {
        ProjectRules rules = new ProjectRules(facts, surroundings);
        rules.codesExist();
        rules.stageHasItsDates();
        rules.datesAreInOrder();
        rules.nothingIsReportedAheadOfTime();
        rules.fundingFitsTheTotal();
        rules.attributionIsWhole();
        rules.progressNeverFallsSilently();
        rules.greenChannelHasItsOfficer();
        rules.creditCodesAreRightOrExplained();
        if (agreed != null) {
            rules.agreedProgressStays(agreed);
            rules.stageMovesForward(agreed);
        }
        return rules.found();
    }

    private void codesExist() {
        planIsKnown(facts.pairCode(), facts.clauses());
        require(
                surroundings.hasIndustry(facts.industryCode()),
                "/industryCode",
                "UNKNOWN_INDUSTRY",
                facts.industryCode());
        boolean parkIsKnown = facts.parkId() == null || surroundings.hasRecord("parks", facts.parkId());
        require(parkIsKnown, "/parkId", "UNKNOWN_PARK", facts.parkId());
        regionIsKnown(facts.regionCode(), "/regionCode");
        regionLiesWithin(facts.pairCode(), facts.regionCode(), "/regionCode");
        for (int i = 0; i < facts.investors().size(); i++) {
            regionIsKnown(facts.investors().get(i).regionCode(), "/investors/" + i + "/regionCode");
        }
    }

    /** Every stage that the project has reached or skipped has its date; a date beyond the stage is a contradiction. */
    private void stageHasItsDates() {
        for (ProjectStage stage : EnumSet.range(ProjectStage.SIGNED, ProjectStage.OPERATING)) {
            boolean reached = facts.reached(stage) != null;
            if (facts.stage().isPast(stage)) {
                require(reached, pointer(stage), "STAGE_NEEDS_DATE", facts.stage(), stage);
            } else if (facts.stage() != ProjectStage.TERMINATED) {
                require(!reached, pointer(stage), "DATE_BEYOND_STAGE", facts.stage());
            }
        }
        boolean terminated = facts.stage() == ProjectStage.TERMINATED;
        require(
                terminated == (facts.terminatedOn() != null),
                "/terminatedOn",
                terminated ? "STAGE_NEEDS_DATE" : "DATE_BEYOND_STAGE",
                facts.stage(),
                ProjectStage.TERMINATED);
    }

    private void datesAreInOrder() {
        LocalDate latest = null;
        for (ProjectStage stage : EnumSet.range(ProjectStage.SIGNED, ProjectStage.TERMINATED)) {
            LocalDate reached = facts.reached(stage);
            if (reached != null) {
                require(latest == null || !reached.isBefore(latest), pointer(stage), "DATE_OUT_OF_ORDER", latest);
                latest = reached;
            }
        }
    }

    /** A stage is reached and progress is made when it has happened; what is meant to come is a milestone. */
    private void nothingIsReportedAheadOfTime() {
        for (ProjectStage stage : EnumSet.range(ProjectStage.SIGNED, ProjectStage.TERMINATED)) {
            hasHappened(facts.reached(stage), pointer(stage));
        }
        for (int i = 0; i < facts.milestones().size(); i++) {
            hasHappened(facts.milestones().get(i).doneOn(), "/milestones/" + i + "/doneOn");
        }
        String month = YearMonth.from(surroundings.today()).toString();
        for (int i = 0; i < facts.progressReports().size(); i++) {
            boolean begun = facts.progressReports().get(i).month().compareTo(month) <= 0;
            require(begun, "/progressReports/" + i + "/month", "MONTH_IN_FUTURE", month);
        }
    }

    private void fundingFitsTheTotal() {
        BigDecimal sum = facts.funding().stream().map(Funding::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = facts.totalInvestmentWan();
        require(total == null ? sum.signum() == 0 : sum.compareTo(total) <= 0, "/funding", "FUNDING_ABOVE_TOTAL", sum);
    }

    private void attributionIsWhole() {
        if (facts.attribution().isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < facts.attribution().size(); i++) {
            Attribution share = facts.attribution().get(i);
            sum = sum.add(share.sharePercent());
            String pointer = "/attribution/" + i + "/pairCode";
            require(surroundings.hasPair(share.pairCode()), pointer, "UNKNOWN_PAIR", share.pairCode());
            require(pairs.add(share.pairCode()), pointer, "DOUBLED", share.pairCode());
        }
        require(sum.compareTo(HUNDRED) == 0, "/attribution", "SHARES_NOT_WHOLE", sum);
        require(pairs.contains(facts.pairCode()), "/attribution", "OWN_PAIR_MISSING", facts.pairCode());
    }

    private void progressNeverFallsSilently() {
        ProgressReport before = null;
        BigDecimal paidInBefore = null;
        for (int i = 0; i < facts.progressReports().size(); i++) {
            ProgressReport report = facts.progressReports().get(i);
            if (before != null) {
                monthFollows(before, report, "/progressReports/" + i);
                boolean falls =
                        falls(before.investedWan(), report.investedWan()) || falls(paidInBefore, report.paidInWan());
                require(
                        !falls || report.fallReason() != null,
                        "/progressReports/" + i + "/fallReason",
                        "FALL_NEEDS_REASON");
            }
            before = report;
            paidInBefore = report.paidInWan() == null ? paidInBefore : report.paidInWan();
        }
    }

    private void monthFollows(ProgressReport before, ProgressReport report, String pointer) {
        boolean later = report.month().compareTo(before.month()) > 0;
        require(later, pointer + "/month", "MONTHS_NOT_ASCENDING", before.month());
    }

    private void greenChannelHasItsOfficer() {
        require(!facts.greenChannel() || facts.responsibleOfficer() != null, "/responsibleOfficer", "OFFICER_MISSING");
    }

    private void creditCodesAreRightOrExplained() {
        for (int i = 0; i < facts.investors().size(); i++) {
            Investor investor = facts.investors().get(i);
            creditCodeIsRightOrExplained(
                    investor.creditCode(), investor.creditCodeReason(), "/investors/" + i + "/creditCodeReason");
        }
    }

    /** A month once agreed may be corrected, never dropped. */
    private void agreedProgressStays(ProjectFacts agreed) {
        List<String> months =
                facts.progressReports().stream().map(ProgressReport::month).toList();
        agreed.progressReports().stream()
                .map(ProgressReport::month)
                .filter(month -> !months.contains(month))
                .min(Comparator.naturalOrder())
                .ifPresent(month -> require(false, "/progressReports", "PROGRESS_DROPPED", month));
    }

    private void stageMovesForward(ProjectFacts agreed) {
        boolean forward = facts.stage().ordinal() >= agreed.stage().ordinal();
        require(forward, "/stage", "STAGE_BACKWARDS", agreed.stage());
    }

    private static boolean falls(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before != null && after != null && after.compareTo(before) < 0;
    }

    private static String pointer(ProjectStage stage) {
        return "/" + stage.name().toLowerCase(java.util.Locale.ROOT) + "On";
    }
}
