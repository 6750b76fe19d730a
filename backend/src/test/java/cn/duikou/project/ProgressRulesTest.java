package cn.duikou.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Monthly progress: months ascend, cumulative figures never fall in silence, agreed months stay. */
class ProgressRulesTest {

    @Property(tries = 200)
    void months_ascend(@ForAll("reported") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 5) int place) {
        List<Map<String, Object>> reports = reports(project);
        Assume.that(place < reports.size());
        reports.get(place).put("month", reports.get(place - 1).get("month"));
        Broken.finds(project, "/progressReports/" + place + "/month", "MONTHS_NOT_ASCENDING");
    }

    @Property(tries = 300)
    void a_figure_that_falls_needs_its_reason(
            @ForAll("reported") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 5) int place) {
        List<Map<String, Object>> reports = reports(project);
        Assume.that(place < reports.size());
        BigDecimal before = (BigDecimal) reports.get(place - 1).get("investedWan");
        Assume.that(before.signum() > 0);
        reports.get(place).put("investedWan", before.subtract(new BigDecimal("0.01")));
        Broken.finds(project, "/progressReports/" + place + "/fallReason", "FALL_NEEDS_REASON");
        reports.get(place).put("fallReason", "审计核减");
        assertEquals(List.of(), Broken.in(project, null));
    }

    /** A month that does not say the figure hides no fall behind it. */
    @Test
    void paid_in_capital_is_compared_with_the_last_month_that_tells_it() {
        Map<String, Object> project = ProjectFixture.aSignedProject();
        project.put("progressReports", List.of(paidIn("2025-04", 100), paidIn("2025-05", null), paidIn("2025-06", 99)));
        Broken.finds(project, "/progressReports/2/fallReason", "FALL_NEEDS_REASON");
        project.put(
                "progressReports", List.of(paidIn("2025-04", 100), paidIn("2025-05", null), paidIn("2025-06", 100)));
        assertEquals(List.of(), Broken.in(project, null));
    }

    @Property(tries = 200)
    void an_agreed_month_is_corrected_never_dropped(
            @ForAll("reported") Map<String, Object> agreed, @ForAll @IntRange(max = 5) int place) {
        Assume.that(place < reports(agreed).size());
        Map<String, Object> project = new TreeMap<>(agreed);
        project.put("progressReports", new java.util.ArrayList<>(reports(agreed)));
        reports(project).remove(place);
        Broken.finds(project, agreed, "/progressReports", "PROGRESS_DROPPED");
    }

    @Property(tries = 200)
    void a_month_is_reported_once_and_stands_in_its_place(
            @ForAll("reported") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 12) int month) {
        ProjectFacts facts = ProjectGenerator.facts(project);
        ProgressReport report =
                new ProgressReport("2021-%02d".formatted(month), BigDecimal.ONE, null, null, null, "重新核定");
        List<ProgressReport> reports = facts.reportsWith(report);
        List<String> months = reports.stream().map(ProgressReport::month).toList();
        assertEquals(months.stream().sorted().distinct().toList(), months);
        assertEquals(
                List.of(report),
                reports.stream()
                        .filter(one -> one.month().equals(report.month()))
                        .toList());
        assertEquals(
                facts.progressReports().stream()
                        .filter(one -> !one.month().equals(report.month()))
                        .toList(),
                reports.stream().filter(one -> one != report).toList());
    }

    @Property(tries = 200)
    void a_missed_day_is_remembered(
            @ForAll @IntRange(min = -40, max = 40) int due,
            @ForAll @IntRange(min = -40, max = 0) int done,
            @ForAll boolean isDone) {
        LocalDate dueOn = KnownCodes.TODAY.plusDays(due);
        LocalDate doneOn = KnownCodes.TODAY.plusDays(done);
        Map<String, Object> milestone = new TreeMap<>(Map.of("name", "封顶", "dueOn", dueOn.toString()));
        if (isDone) {
            milestone.put("doneOn", doneOn.toString());
        }
        Map<String, Object> agreed = with("milestones", List.of(milestone));
        boolean late = isDone ? dueOn.isBefore(doneOn) : due < 0;
        Map<String, Object> moved = with("milestones", List.of(Map.of("name", "封顶", "dueOn", "2091-12-31")));
        Map<String, Object> made = new TreeMap<>(milestone);
        made.put("doneOn", KnownCodes.TODAY.toString());
        assertEquals(List.of(), Broken.in(with("milestones", List.of(made)), agreed));
        if (late) {
            Broken.finds(moved, agreed, "/milestones/0/dueOn", "LATE_MILESTONE_IS_FIXED");
            Broken.finds(with("milestones", List.of()), agreed, "/milestones", "LATE_MILESTONE_IS_FIXED");
        } else {
            assertEquals(List.of(), Broken.in(moved, agreed));
        }
    }

    private static Map<String, Object> with(String field, Object value) {
        return ProjectFixture.with(ProjectFixture.aSignedProject(), field, value);
    }

    private static Map<String, Object> paidIn(String month, Integer amount) {
        Map<String, Object> report = new TreeMap<>(Map.of("month", month, "investedWan", 200));
        if (amount != null) {
            report.put("paidInWan", amount);
        }
        return report;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> reports(Map<String, Object> project) {
        return (List<Map<String, Object>>) project.get("progressReports");
    }

    @Provide
    Arbitrary<Map<String, Object>> reported() {
        return ProjectGenerator.projects().filter(project -> !reports(project).isEmpty());
    }
}
