package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.tag;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many records at once, each with an outcome of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BatchTest {

    private static final String BATCH = "/api/v1/projects:batch";

    @Test
    void each_record_succeeds_or_fails_by_itself() {
        String good = drafted();
        String stale = drafted();
        String wrong = agreed();
        String absent = UUID.randomUUID().toString();
        batch(
                        OURS,
                        "SEND",
                        item(good, tag(OURS, good)),
                        item(stale, "\"0\""),
                        item(wrong, tag(OURS, wrong)),
                        item(absent, "*"))
                .body("items.id", contains(good, stale, wrong, absent))
                .body("items.status", contains(200, 412, 409, 404))
                .body("items[1].problem.code", equalTo("CHANGED_MEANWHILE"))
                .body("items[2].problem.errors.code", contains("NOTHING_DRAFTED"))
                .body("items[3].problem.instance", containsString(absent));
        view(OURS, good).body("state", equalTo("SENT"));
        view(OURS, stale).body("state", equalTo("DRAFT"));
    }

    @Test
    void records_are_agreed_and_returned_in_a_batch() {
        String one = sent();
        String other = sent();
        batch(THEIRS, "AGREE", item(one, tag(THEIRS, one))).body("items.status", contains(200));
        literally(as(THEIRS))
                .body(Map.of("action", "RETURN", "reason", "请核对", "items", List.of(item(other, tag(THEIRS, other)))))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items.status", contains(200));
        view(OURS, one).body("state", equalTo("AGREED"));
        view(OURS, other).body("state", equalTo("RETURNED")).body("pendingRevision.reason", equalTo("请核对"));
    }

    @Test
    void the_same_record_twice_is_moved_once() {
        String id = drafted();
        String seen = tag(OURS, id);
        batch(OURS, "SEND", item(id, seen), item(id, seen)).body("items.status", contains(200, 412));
    }

    @Test
    void two_hundred_records_go_at_once() {
        List<Map<String, String>> items = Stream.generate(() -> drafted())
                .limit(200)
                .map(id -> item(id, "*"))
                .toList();
        batch(OURS, "SEND", items).body("items", hasSize(200)).body("items.status", everyItem(equalTo(200)));
        batch(THEIRS, "AGREE", items).body("items.status", everyItem(equalTo(200)));
    }

    @Test
    void two_hundred_and_one_are_too_many_and_none_too_few() {
        String id = drafted();
        refused(
                OURS,
                call -> send(
                        call, Stream.generate(() -> item(id, "*")).limit(201).toList()),
                400,
                "/items",
                "BATCH_SIZE");
        refused(OURS, call -> send(call, List.of()), 400, "/items", "BATCH_SIZE");
    }

    @Test
    void a_batch_names_what_is_missing() {
        String id = sent();
        refused(
                THEIRS,
                call -> literally(call)
                        .body(Map.of("action", "RETURN", "items", List.of(item(id, "*"))))
                        .post(BATCH),
                400,
                "/reason",
                "REQUIRED");
        refused(
                THEIRS,
                call -> literally(call)
                        .body(Map.of("items", List.of(item(id, "*"))))
                        .post(BATCH),
                400,
                "/action",
                "REQUIRED");
        refused(THEIRS, call -> literally(call).body(Map.of("action", "AGREE")).post(BATCH), 400, "/items", "REQUIRED");
        refused(THEIRS, call -> send(call, List.of(Map.of("id", id))), 400, "/items/0/etag", "REQUIRED");
        refused(THEIRS, call -> send(call, List.of(Map.of("etag", "*"))), 400, "/items/0/id", "REQUIRED");
        refused(THEIRS, call -> send(call, List.of(item("none", "*"))), 400, "/items/0/id", "WRONG_TYPE");
        refused(
                THEIRS,
                call -> literally(call)
                        .body(Map.of("action", "CLOSE", "items", List.of(item(id, "*"))))
                        .post(BATCH),
                400,
                "/action",
                "NOT_ONE_OF");
    }

    @Test
    void an_outcome_speaks_the_callers_language() {
        String body = "{\"action\":\"SEND\",\"items\":[{\"id\":\"" + UUID.randomUUID() + "\",\"etag\":\"*\"}]}";
        literally(as(OURS))
                .header("Accept-Language", "en")
                .body(body)
                .post(BATCH)
                .then()
                .body("items[0].problem.title", equalTo("Not found"));
        literally(as(OURS)).body(body).post(BATCH).then().body("items[0].problem.title", equalTo("没有找到"));
    }

    @Test
    void a_ledger_that_does_not_exist_has_no_batch() {
        refused(
                OURS,
                call -> literally(call)
                        .body(Map.of(
                                "action",
                                "SEND",
                                "items",
                                List.of(item(UUID.randomUUID().toString(), "*"))))
                        .post("/api/v1/nothings:batch"),
                404);
    }

    @SafeVarargs
    private static ValidatableResponse batch(String account, String action, Map<String, String>... items) {
        return batch(account, action, List.of(items));
    }

    private static ValidatableResponse batch(String account, String action, List<Map<String, String>> items) {
        return literally(as(account))
                .body(Map.of("action", action, "items", items))
                .post(BATCH)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response send(
            io.restassured.specification.RequestSpecification call, List<?> items) {
        return literally(call).body(Map.of("action", "SEND", "items", items)).post(BATCH);
    }

    private static Map<String, String> item(String id, String etag) {
        return Map.of("id", id, "etag", etag);
    }
}
