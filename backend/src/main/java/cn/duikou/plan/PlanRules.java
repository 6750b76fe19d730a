package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.duty.DutyStanding;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a plan when it is begun or its head is changed. */
final class PlanRules {

    private static final int LONGEST_YEARS = 15;

    private PlanRules() {}

    static List<Finding> wrong(NewPlan plan, LocalDate today) {
        List<Finding> wrong = new ArrayList<>(wrongPeriod(plan));
        boolean special = plan.kind() == DutyKind.SPECIAL;
        if (special && plan.subject() == null) {
            wrong.add(Finding.at("/subject", "SUBJECT_NEEDED"));
        }
        if (!special && plan.subject() != null) {
            wrong.add(Finding.at("/subject", "SUBJECT_OF_SPECIAL"));
        }
        wrong.addAll(wrongDay(plan.figuresAsOf(), today));
        return wrong;
    }

    static List<Finding> wrongDay(@Nullable LocalDate figuresAsOf, LocalDate today) {
        return figuresAsOf != null && figuresAsOf.isAfter(today)
                ? List.of(Finding.at("/figuresAsOf", "DATE_IN_FUTURE", today))
                : List.of();
    }

    /** Whoever received a filing goes on with it: it keeps the duty that it was filed for. */
    static List<Finding> wrongDuty(PlanStanding plan, @Nullable String dutyCode) {
        boolean another = plan.dutyCode() != null && !plan.dutyCode().equals(dutyCode);
        return plan.filings() > 0 && another ? List.of(Finding.at("/dutyCode", "DUTY_OF_FILED_PLAN")) : List.of();
    }

    private static List<Finding> wrongPeriod(NewPlan plan) {
        LocalDate from = plan.periodFrom();
        LocalDate to = plan.periodTo();
        if (to.isBefore(from)) {
            return List.of(Finding.at("/periodTo", "PERIOD_REVERSED"));
        }
        if (isAnnual(plan.kind())
                && !(from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1)))) {
            return List.of(Finding.at("/periodTo", "NOT_A_CALENDAR_YEAR"));
        }
        return to.isAfter(from.plusYears(LONGEST_YEARS))
                ? List.of(Finding.at("/periodTo", "PERIOD_TOO_LONG", LONGEST_YEARS))
                : List.of();
    }

    static boolean isAnnual(DutyKind kind) {
        return kind == DutyKind.ANNUAL_PLAN || kind == DutyKind.ANNUAL_SUMMARY;
    }

    /** A duty is met by a plan of its own kind, pair and period; a special plan may reach beyond the year that asks for one. */
    static boolean meets(DutyStanding duty, DutyKind kind, String pairCode, LocalDate from, LocalDate to) {
        boolean same = duty.periodFrom().equals(from) && duty.periodTo().equals(to);
        boolean touching = !duty.periodFrom().isAfter(to) && !duty.periodTo().isBefore(from);
        return duty.kind() == kind && duty.pairCode().equals(pairCode) && (kind == DutyKind.SPECIAL ? touching : same);
    }
}
