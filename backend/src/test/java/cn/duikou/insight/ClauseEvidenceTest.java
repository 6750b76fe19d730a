package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records serve a clause, today and on a past day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClauseEvidenceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void of_a_past_day_those_that_were_in_force_then() {
        String id = TwoSides.agreed();
        evidence("observer", TODAY).body("asOf", equalTo(TODAY.toString())).body(records(), hasItem(id));
        evidence("observer", TODAY.minusDays(1)).body(records(), not(hasItem(id)));
        moved(id, -2);
        try {
            evidence("observer", TODAY.minusDays(1)).body(records(), hasItem(id));
            evidence("shenzhen-editor", TODAY.minusDays(1)).body(records(), not(hasItem(id)));
        } finally {
            moved(id, 2);
        }
    }

    @Test
    void what_waits_is_told_of_today_alone() {
        String id = TwoSides.drafted(aSignedProject());
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        evidence("ndrc", TODAY).body(records(), hasItem(id));
        evidence("ndrc", TODAY.minusDays(1)).body(records(), not(hasItem(id)));
    }

    @Test
    void every_count_is_that_of_its_lists() {
        TwoSides.agreed();
        TwoSides.sent();
        for (LocalDate day : List.of(TODAY, LocalDate.of(2025, 12, 31))) {
            List<Map<String, Object>> pairs = evidence("ndrc", day).extract().path("pairs");
            for (Map<String, Object> pair : pairs) {
                List<?> ledgers = (List<?>) pair.get("ledgers");
                assertEquals(pair.get("count"), sum(ledgers, "count", "list"));
                assertEquals(pair.get("agreed"), sum(ledgers, "agreed", "agreedList"));
            }
        }
    }

    private static int sum(List<?> ledgers, String count, String list) {
        return ledgers.stream()
                .map(Map.class::cast)
                .mapToInt(ledger -> {
                    int total = literally(as("ndrc"))
                            .get(ledger.get(list).toString())
                            .path("total");
                    assertEquals(ledger.get(count), total, ledger.toString());
                    return total;
                })
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2199-01-01", "20250101"})
    void a_day_that_cannot_be_is_refused(String day) {
        as("ndrc")
                .get("/api/v1/clauses/T2.1.a/evidence?asOf=" + day)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("asOf"));
    }

    /** As if it had been agreed on some days later. */
    private static void moved(String id, int days) {
        Stored.tamper("update clause_record set valid_from = valid_from + interval '1 day' * " + days + " where id = '"
                + id + "'");
    }

    private static String records() {
        return "pairs.records.flatten().id";
    }

    private static ValidatableResponse evidence(String account, LocalDate day) {
        return as(account)
                .get("/api/v1/clauses/T2.1.a/evidence?asOf=" + day)
                .then()
                .statusCode(200);
    }
}
