package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import cn.duikou.support.SupportFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told today of a past day is what was shown on that day, whatever has been agreed on since. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AsOfReplayTest {

    private static final String PAIR = "DL-SH";
    private static final String OURS = "dalian-approver";
    private static final String THEIRS = "shanghai-approver";
    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");
    private static final BothSides SUPPORTS = new BothSides("/api/v1/supports");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_past_day_is_told_as_it_was_shown() {
        String changed = agreed(PROJECTS, project("signedOn", "2023-04-05"));
        String ended = agreed(PROJECTS, project("signedOn", "2022-11-30"));
        agreed(SUPPORTS, with(SupportFixture.aSupport(), "pairCode", PAIR));
        aDayGoesBy();
        List<Object> figures = figures(TODAY);
        Object coverage = coverage(TODAY);
        Object list = list(TODAY);
        Object summary = summary(TODAY);
        Object timeline = timeline(TODAY);

        agreed(PROJECTS, project("signedOn", "2024-01-15"));
        PROJECTS.change(THEIRS, changed, Map.of("totalInvestmentWan", 1, "clauses", List.of("T4.1.a")))
                .statusCode(200);
        PROJECTS.move(THEIRS, changed, "send").statusCode(200);
        PROJECTS.move(OURS, changed, "agree").statusCode(200);
        PROJECTS.move(OURS, ended, "close", Map.of("reason", "重复")).statusCode(200);
        PROJECTS.move(OURS, ended, "send").statusCode(200);
        PROJECTS.move(THEIRS, ended, "agree").statusCode(200);

        LocalDate yesterday = TODAY.minusDays(1);
        assertEquals(figures, figures(yesterday));
        assertEquals(coverage, coverage(yesterday));
        assertEquals(list, list(yesterday));
        assertEquals(summary, summary(yesterday));
        assertEquals(timeline, timeline(yesterday));
        assertNotEquals(figures, figures(TODAY));
        assertNotEquals(list, list(TODAY));
        assertNotEquals(summary, summary(TODAY));
        assertNotEquals(timeline, timeline(TODAY));
    }

    /** All that has been agreed on within the pair until now was agreed on a day ago. */
    private static void aDayGoesBy() {
        for (String table : List.of(
                "project_version",
                "agreement_version",
                "meeting_version",
                "park_version",
                "replication_version",
                "zone_link_version",
                "support_version",
                "exchange_version",
                "pair_event",
                "clause_record")) {
            Stored.tamper("update " + table + " set valid_from = valid_from - interval '1 day',"
                    + " valid_to = valid_to - interval '1 day' where pair_code = '" + PAIR + "'");
        }
    }

    private static List<Object> figures(LocalDate day) {
        return as("ndrc")
                .get("/api/v1/statistics/figures?pairCode=" + PAIR + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.collect { [it.measure, it.value, it.net, it.records, it.oneSided.records, it.oneSided.value] }");
    }

    private static Object coverage(LocalDate day) {
        return as("ndrc")
                .get("/api/v1/pairs/" + PAIR + "/coverage?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
    }

    private static Object summary(LocalDate day) {
        JsonPath told = as("ndrc")
                .get("/api/v1/pairs/" + PAIR + "/summary?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Stream.of(
                        "totalInvestmentGrossWan",
                        "totalInvestmentNetWan",
                        "investedWan",
                        "projectsByState.AGREED",
                        "stages.collect { [it.stage, it.count, it.totalInvestmentWan] }")
                .map(told::get)
                .toList();
    }

    private static Object timeline(LocalDate day) {
        return as("ndrc")
                .get("/api/v1/pairs/" + PAIR + "/timeline?size=200&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.id, it.on, it.kind, it.recordName, it.detail] }");
    }

    private static Object list(LocalDate day) {
        return as("ndrc")
                .get("/api/v1/projects?size=200&sort=code&pairCode=" + PAIR + "&state=AGREED&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.id, it.totalInvestmentWan, it.stage] }");
    }

    private static String agreed(BothSides sides, Map<String, Object> facts) {
        String id = sides.drafted(OURS, facts);
        sides.move(OURS, id, "send").statusCode(200);
        sides.move(THEIRS, id, "agree").statusCode(200);
        return id;
    }

    private static Map<String, Object> project(String field, Object value) {
        return with(
                with(with(ProjectFixture.aSignedProject(), "pairCode", PAIR), "regionCode", "210200"), field, value);
    }

    private static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.put(field, value);
        return changed;
    }
}
