package cn.duikou.project;

import static cn.duikou.project.ProjectGenerator.DATED;
import static cn.duikou.project.ProjectGenerator.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Codes, stages, dates and money: break one thing of a good project and exactly that is found. */
class ProjectRulesTest {

    @Property
    void a_good_project_breaks_no_rule(@ForAll("projects") Map<String, Object> project) {
        assertEquals(List.of(), Broken.in(project, null));
        assertEquals(List.of(), Broken.in(project, project));
    }

    @Property(tries = 300)
    void a_stage_that_was_passed_needs_its_date(
            @ForAll("projects") Map<String, Object> project, @ForAll("dated") ProjectStage passed) {
        Assume.that(project.get("stage") != ProjectStage.TERMINATED && project.containsKey(field(passed)));
        project.remove(field(passed));
        Broken.finds(project, "/" + field(passed), "STAGE_NEEDS_DATE");
    }

    @Property(tries = 100)
    void an_end_needs_its_date(@ForAll("ended") Map<String, Object> project) {
        project.remove("terminatedOn");
        Broken.finds(project, "/terminatedOn", "STAGE_NEEDS_DATE");
    }

    @Property(tries = 300)
    void a_date_beyond_the_stage_is_a_contradiction(
            @ForAll("projects") Map<String, Object> project, @ForAll ProjectStage beyond) {
        ProjectStage stage = (ProjectStage) project.get("stage");
        Assume.that(beyond.ordinal() > stage.ordinal());
        project.put(field(beyond), "2090-01-01");
        Broken.finds(project, "/" + field(beyond), "DATE_BEYOND_STAGE");
    }

    @Property(tries = 300)
    void dates_follow_the_order_of_stages(
            @ForAll("projects") Map<String, Object> project,
            @ForAll @IntRange(max = 59) int which,
            @ForAll @IntRange(min = 1, max = 900) int days) {
        List<String> dated = DATED.stream()
                .map(ProjectGenerator::field)
                .filter(project::containsKey)
                .toList();
        Assume.that(dated.size() > 1);
        int later = 1 + which % (dated.size() - 1);
        LocalDate before = LocalDate.parse((String) project.get(dated.get(later - 1)));
        project.put(dated.get(later), before.minusDays(days).toString());
        Broken.finds(project, "/" + dated.get(later), "DATE_OUT_OF_ORDER");
    }

    @Property(tries = 300)
    void what_is_to_come_is_not_reported(
            @ForAll("projects") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate toCome = KnownCodes.TODAY.plusDays(days);
        String stage = field((ProjectStage) project.get("stage"));
        if (project.containsKey(stage)) {
            Broken.finds(with(project, stage, toCome.toString()), "/" + stage, "DATE_IN_FUTURE");
        }
        List<Object> milestones = List.of(
                Map.of("name", "封顶", "dueOn", toCome.toString()),
                Map.of("name", "投产", "dueOn", toCome.toString(), "doneOn", toCome.toString()));
        Broken.finds(with(project, "milestones", milestones), "/milestones/1/doneOn", "DATE_IN_FUTURE");
        String month =
                YearMonth.from(KnownCodes.TODAY).plusMonths(1 + days / 31).toString();
        List<Object> reports = List.of(Map.of("month", month, "investedWan", 1));
        Broken.finds(with(project, "progressReports", reports), "/progressReports/0/month", "MONTH_IN_FUTURE");
    }

    @Property(tries = 300)
    void funds_sum_to_no_more_than_the_total(@ForAll("projects") Map<String, Object> project) {
        BigDecimal sum = ProjectGenerator.facts(project).funding().stream()
                .map(Funding::amountWan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() > 0);
        project.put("totalInvestmentWan", sum);
        assertEquals(List.of(), Broken.in(project, null));
        project.put("totalInvestmentWan", sum.subtract(new BigDecimal("0.01")));
        Broken.finds(project, "/funding", "FUNDING_ABOVE_TOTAL");
        project.remove("totalInvestmentWan");
        Broken.finds(project, "/funding", "FUNDING_ABOVE_TOTAL");
    }

    @Property(tries = 100)
    void an_increase_counts_only_what_comes_on_top(@ForAll("projects") Map<String, Object> project) {
        BigDecimal total = ProjectGenerator.facts(project).totalInvestmentWan();
        Assume.that(total != null);
        project.put("increasedToWan", total.add(new BigDecimal("0.01")));
        assertEquals(List.of(), Broken.in(project, null));
        project.put("increasedToWan", total);
        Broken.finds(project, "/totalInvestmentWan", "NOT_AN_INCREMENT");
        project.remove("increasedToWan");
        project.put("increaseOf", "DK-2025-000012");
        Broken.finds(project, "/increasedToWan", "INCREASED_TO_MISSING");
    }

    @Property(tries = 100)
    void a_green_channel_names_its_officer(@ForAll("projects") Map<String, Object> project) {
        project.put("greenChannel", true);
        project.remove("responsibleOfficer");
        Broken.finds(project, "/responsibleOfficer", "OFFICER_MISSING");
    }

    @Property(tries = 100)
    void codes_are_known(@ForAll("projects") Map<String, Object> project, @ForAll @IntRange(max = 3) int place) {
        List<String> clauses = new ArrayList<>(List.of("T1.1.a", "T2.1.a", "T3.1.a", "T4.1.a"));
        clauses.set(place, "T9");
        Broken.finds(with(project, "clauses", clauses), "/clauses/" + place, "UNKNOWN_CLAUSE");
        clauses.set(place, clauses.get((place + 1) % 4));
        Broken.finds(with(project, "clauses", clauses), "/clauses/" + Math.max(place, (place + 1) % 4), "DOUBLED");
        Broken.finds(with(project, "industryCode", "98"), "/industryCode", "UNKNOWN_INDUSTRY");
        Broken.finds(with(project, "regionCode", "990000"), "/regionCode", "UNKNOWN_REGION");
        Broken.finds(with(project, "regionCode", "440300"), "/regionCode", "REGION_OUTSIDE_PAIR");
        Broken.finds(with(project, "attribution", List.of(), "pairCode", "XX-YY"), "/pairCode", "UNKNOWN_PAIR");
        List<Object> strangers = List.of(Map.of("name", "甲"), Map.of("name", "乙", "regionCode", "990000"));
        Broken.finds(with(project, "investors", strangers), "/investors/1/regionCode", "UNKNOWN_REGION");
    }

    @Property(tries = 300)
    void the_stage_never_goes_back_behind_what_was_agreed(
            @ForAll("projects") Map<String, Object> project, @ForAll("projects") Map<String, Object> agreed) {
        agreed.put("progressReports", List.of());
        ProjectStage now = (ProjectStage) project.get("stage");
        ProjectStage before = (ProjectStage) agreed.get("stage");
        if (now.compareTo(before) < 0) {
            Broken.finds(project, agreed, "/stage", "STAGE_BACKWARDS");
        } else {
            assertEquals(List.of(), Broken.in(project, agreed));
        }
    }

    private static Map<String, Object> with(Map<String, Object> project, Object... changes) {
        Map<String, Object> changed = new java.util.TreeMap<>(project);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    @Provide
    Arbitrary<Map<String, Object>> projects() {
        return ProjectGenerator.projects();
    }

    @Provide
    Arbitrary<Map<String, Object>> ended() {
        return ProjectGenerator.at(ProjectStage.TERMINATED);
    }

    @Provide
    Arbitrary<ProjectStage> dated() {
        return Arbitraries.of(DATED);
    }
}
