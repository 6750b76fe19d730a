package cn.duikou.project;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.reference.Industries;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What only the list of projects can be filtered by. */
final class ProjectFilter {

    private ProjectFilter() {}

    static LedgerFilter narrow(
            LedgerFilter filter, ProjectParameters asked, Industries industries, Regions regions, LocalDate today) {
        Given given = filter.given();
        Conditions conditions = filter.conditions();
        conditions
                .oneOf("stage", given.options("stage", asked.stage, ProjectStage.class))
                .oneOf("kind", given.options("kind", asked.kind, ProjectKind.class))
                .given("flagship = ?", given.flag("flagship", asked.flagship))
                .given("national_project_code = ?", given.text("nationalProjectCode", asked.nationalProjectCode))
                .given(
                        "total_investment_wan >= ?",
                        given.amount("totalInvestmentWanFrom", asked.totalInvestmentWanFrom))
                .given("total_investment_wan <= ?", given.amount("totalInvestmentWanTo", asked.totalInvestmentWanTo))
                .oneOf("industry_code", divisions(given, asked, industries))
                .oneOf("region_code", filter.regionsOf("regionCode", asked.regionCode, regions));
        given.options("reached", asked.reached, ProjectStage.class).forEach(stage -> conditions.and(stage.reached()));
        whereIdle(filter, asked, today);
        whereLate(filter, asked, today);
        return filter.whereId("parkId", "park_id", asked.parkId)
                .whereDates("signedOn", "signed_on", asked.signedOnFrom, asked.signedOnTo)
                .whereDates("stageSince", "stage_since", asked.stageSinceFrom, asked.stageSinceTo);
    }

    private static void whereLate(LedgerFilter filter, ProjectParameters asked, LocalDate today) {
        Boolean late = filter.given().flag("late", asked.late);
        if (late != null) {
            filter.conditions()
                    .and("(made_late > 0 or coalesce(next_milestone_on < ?, false)) = ?", filter.dayOr(today), late);
        }
    }

    private static void whereIdle(LedgerFilter filter, ProjectParameters asked, LocalDate today) {
        int months = filter.given().whole("idleMonths", asked.idleMonths, 0, 1, 120);
        if (months > 0) {
            filter.conditions()
                    .and("stage in ('SIGNED', 'REGISTERED', 'STARTED')")
                    .and("agreed_at is not null")
                    .and("progressed_on < ?", filter.dayOr(today).plusDays(1).minusMonths(months));
        }
    }

    private static List<String> divisions(Given given, ProjectParameters asked, Industries industries) {
        return given.texts("industryCode", asked.industryCode).stream()
                .flatMap(code -> divisions(given, code, industries))
                .toList();
    }

    private static Stream<String> divisions(Given given, String code, Industries industries) {
        List<String> divisions = industries.divisionsOf(code);
        if (divisions.isEmpty()) {
            given.found(Finding.at("industryCode", "UNKNOWN_INDUSTRY", code));
        }
        return divisions.stream();
    }
}
