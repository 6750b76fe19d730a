package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.insight.CoverageTest.completed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the matrix of today, kept as records change, is what all records in force come to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptCoverageTest {

    private static final String TOTALS = "/api/v1/statistics/totals:";

    @Inject
    KeptTotals kept;

    /** Other tests change records past all triggers. */
    @BeforeEach
    void begin_with_what_is_right() {
        literally(as("admin")).post(TOTALS + "rebuild").then().body("intact", equalTo(true));
    }

    @Test
    void what_proves_a_record_counts_until_it_is_taken_away() {
        String id = TwoSides.agreed(completed("T3.2.b"));
        String first = Upload.to(id).file("纪要.pdf", SampleFile.pdf()).added(TwoSides.OURS);
        isIntact("T3.2.b", "VERIFIED");
        String second = Upload.to(id).file("验收.pdf", SampleFile.pdf()).added(TwoSides.THEIRS);
        takeAway(TwoSides.OURS, first);
        isIntact("T3.2.b", "VERIFIED");
        takeAway(TwoSides.THEIRS, second);
        isIntact("T3.2.b", "EVIDENCED");
    }

    @Test
    void a_record_that_is_changed_or_ends_takes_its_place_along() {
        String id = TwoSides.sent(completed("T3.2.a"));
        Upload.to(id).file("纪要.pdf", SampleFile.pdf()).added(TwoSides.OURS);
        TwoSides.move(TwoSides.THEIRS, id, "agree").statusCode(200);
        verify().body("differing", equalTo(0));
        TwoSides.change(TwoSides.THEIRS, id, Map.of("clauses", List.of("T3.2.a", "T3.1.a")))
                .statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "agree").statusCode(200);
        verify().body("differing", equalTo(0));
    }

    /** Neither sees what the other does before it is done. */
    @Test
    void whoever_attaches_while_the_other_side_agrees_proves_the_record() {
        List<String> ids = Stream.generate(() -> TwoSides.sent(completed("T3.2.a")))
                .limit(12)
                .toList();
        List<Callable<Integer>> crowd = Stream.concat(
                        ids.stream()
                                .<Callable<Integer>>map(id -> () -> TwoSides.move(TwoSides.THEIRS, id, "agree")
                                        .extract()
                                        .statusCode()),
                        ids.stream()
                                .<Callable<Integer>>map(id -> () -> Upload.to(id)
                                        .file("纪要.pdf", SampleFile.pdf())
                                        .by(TwoSides.OURS)
                                        .extract()
                                        .statusCode()))
                .toList();
        List<Integer> statuses = AtOnce.all(crowd);
        assertEquals(List.of(200, 201), statuses.stream().distinct().sorted().toList());
        isIntact("T3.2.a", "VERIFIED");
    }

    @Test
    void each_cell_says_what_its_evidence_says() {
        TwoSides.agreed(completed("T3.2.a"));
        kept.fold();
        List<Map<String, Object>> cells = as("ndrc")
                .get("/api/v1/coverage?pairCode=LN-JS")
                .path(
                        "rows.findAll { it.cells[0].measures == 0 && it.cells[0].level != 'NONE' }"
                                + ".collect { [clause: it.clauseCode, level: it.cells[0].level, records: it.cells[0].records] }");
        for (Map<String, Object> cell : cells) {
            as("ndrc")
                    .get("/api/v1/coverage/LN-JS/" + cell.get("clause"))
                    .then()
                    .body("items[0].level", equalTo(cell.get("level")))
                    .body("items.size()", equalTo(cell.get("records")));
        }
    }

    @Test
    void what_was_changed_past_the_ledger_is_found_and_mended() {
        String id = TwoSides.agreed(completed("T3.2.a"));
        Stored.tamper("update clause_record set stage = 'STARTED' where id = '" + id + "'");
        verify().body("intact", equalTo(false)).body("differing", greaterThan(1));
        literally(as("admin")).post(TOTALS + "rebuild").then().body("intact", equalTo(true));
    }

    private static void takeAway(String account, String attachment) {
        as(account)
                .body(Map.of("reason", "误传"))
                .post(Upload.PATH + "/" + attachment + "/remove")
                .then()
                .statusCode(200);
    }

    private static void isIntact(String clause, String level) {
        verify().body("intact", equalTo(true)).body("differing", equalTo(0));
        as("ndrc")
                .get("/api/v1/coverage?pairCode=LN-JS")
                .then()
                .body("rows.find { it.clauseCode == '" + clause + "' }.cells[0].level", equalTo(level));
    }

    private static ValidatableResponse verify() {
        return literally(as("admin")).get(TOTALS + "verify").then().statusCode(200);
    }
}
