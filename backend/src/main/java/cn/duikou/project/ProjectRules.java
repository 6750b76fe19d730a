package cn.duikou.project;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        rules.stagesFollow(EnumSet.range(ProjectStage.SIGNED, ProjectStage.TERMINATED), facts::reached);
        rules.nothingIsReportedAheadOfTime();
        rules.fundingFitsTheTotal();
        rules.anIncreaseIsItsIncrement();
        rules.attributionIsWhole();
        rules.progressNeverFallsSilently();
        rules.greenChannelHasItsOfficer();
        rules.creditCodesAreRightOrExplained();
        if (agreed != null) {
            rules.agreedProgressStays(agreed);
            rules.latenessIsRemembered(agreed);
            rules.stageMovesForward(facts.stage(), agreed.stage());
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
                require(reached, dateOf(stage), "STAGE_NEEDS_DATE", facts.stage(), stage);
            } else if (facts.stage() != ProjectStage.TERMINATED) {
                require(!reached, dateOf(stage), "DATE_BEYOND_STAGE", facts.stage());
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

    /** Progress is made when it has happened; what is meant to come is a milestone. */
    private void nothingIsReportedAheadOfTime() {
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

    /** What was there before is counted where it was agreed before: here only what comes on top. */
    private void anIncreaseIsItsIncrement() {
        BigDecimal after = facts.increasedToWan();
        require(after != null || facts.increaseOf() == null, "/increasedToWan", "INCREASED_TO_MISSING");
        BigDecimal total = facts.totalInvestmentWan();
        boolean isLess = after == null || total != null && total.compareTo(after) < 0;
        require(isLess, "/totalInvestmentWan", "NOT_AN_INCREMENT", after);
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

    /** With another day a milestone that was missed would never have been late. */
    private void latenessIsRemembered(ProjectFacts agreed) {
        agreed.milestones().stream()
                .filter(milestone -> milestone.isLate(surroundings.today()))
                .forEach(late -> {
                    boolean stays = facts.milestones().stream().anyMatch(late::isSame);
                    require(stays, pointerOf(late.name()), "LATE_MILESTONE_IS_FIXED", late.name(), late.dueOn());
                });
    }

    private String pointerOf(String milestone) {
        return IntStream.range(0, facts.milestones().size())
                .filter(i -> facts.milestones().get(i).name().equals(milestone))
                .mapToObj(i -> "/milestones/" + i + "/dueOn")
                .findFirst()
                .orElse("/milestones");
    }

    private static boolean falls(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before != null && after != null && after.compareTo(before) < 0;
    }
}
