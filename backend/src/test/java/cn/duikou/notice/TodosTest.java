package cn.duikou.notice;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.discard;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for whom, on the way of a project of 大连 and 上海. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TodosTest {

    private static final String EDITOR = "dalian-editor";
    private static final String OURS = "dalian-approver";
    private static final String THEIRS = "shanghai-approver";

    @Test
    void a_draft_waits_to_be_sent() {
        String id = ofDalian();
        waits(EDITOR, id, "TO_SEND");
        waits(OURS, id, "TO_SEND");
        waits(THEIRS, id);
    }

    @Test
    void what_was_sent_waits_for_the_other_sides_decision() {
        String id = ofDalian();
        move(OURS, id, "send").statusCode(200);
        waits(EDITOR, id);
        waits(OURS, id);
        waits(THEIRS, id, "TO_DECIDE");
        waits("shanghai-editor", id);
    }

    @Test
    void a_return_waits_for_its_answer_and_an_answer_to_be_sent() {
        String id = returned();
        waits(EDITOR, id, "TO_ANSWER");
        waits(OURS, id, "TO_ANSWER");
        waits(THEIRS, id);
        change(EDITOR, id, Map.of("totalInvestmentWan", 5)).statusCode(200);
        waits(EDITOR, id, "TO_SEND");
        discard(EDITOR, id).statusCode(204);
        waits(OURS, id, "TO_ANSWER");
    }

    @Test
    void what_is_agreed_waits_for_nobody() {
        String id = ofDalian();
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "agree").statusCode(200);
        waits(OURS, id);
        waits(THEIRS, id);
    }

    @Test
    void they_are_listed_by_kind_and_counted_all_the_same() {
        String id = ofDalian();
        String all = as(OURS).get("/api/v1/todos").jsonPath().getString("counts.TO_SEND");
        as(OURS).get("/api/v1/todos?kind=TO_SEND")
                .then()
                .body("items.kind", everyItem(equalTo("TO_SEND")))
                .body("counts.TO_SEND.toString()", equalTo(all));
        as(OURS).get("/api/v1/todos?kind=TO_DECIDE").then().body("items.recordId", not(hasItem(id)));
        as(OURS).get("/api/v1/todos?reportKind=TO_RECHECK").then().body("reports", empty());
        as(OURS).get("/api/v1/todos?kind=TO_NOBODY").then().statusCode(400);
        as(OURS).get("/api/v1/todos?reportKind=TO_NOBODY").then().statusCode(400);
    }

    @Test
    void a_to_do_says_what_and_why() {
        String id = returned();
        String one = "items.find { it.recordId == '" + id + "' }.";
        as(EDITOR)
                .get("/api/v1/todos")
                .then()
                .body(one + "ledger", equalTo("projects"))
                .body(one + "title", equalTo("大连港智慧物流项目"))
                .body(one + "pairCode", equalTo("DL-SH"))
                .body(one + "side", equalTo("NORTHEAST"))
                .body(one + "reason", equalTo("请补充备案"))
                .body(one + "since", notNullValue());
    }

    @Test
    void counts_go_with_the_list() {
        ofDalian();
        returned();
        List<String> kinds = as(OURS).get("/api/v1/todos").path("items.kind");
        for (String kind : List.of("TO_SEND", "TO_ANSWER")) {
            as(OURS).get("/api/v1/todos").then().body("counts." + kind, equalTo((int)
                    kinds.stream().filter(kind::equals).count()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndrc", "cod", "observer", "assessor", "admin"})
    void nothing_waits_for_those_who_do_not_write(String account) {
        as(account)
                .get("/api/v1/todos")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()))
                .body("counts", equalTo(Map.of()));
    }

    private static void waits(String account, String id, String... kinds) {
        assertEquals(
                List.of(kinds),
                as(account).get("/api/v1/todos").path("items.findAll { it.recordId == '" + id + "' }.kind"));
    }

    private static String ofDalian() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of("pairCode", "DL-SH", "regionCode", "210200", "name", "大连港智慧物流项目"));
        return drafted(EDITOR, project);
    }

    private static String returned() {
        String id = ofDalian();
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "return", Map.of("reason", "请补充备案")).statusCode(200);
        return id;
    }
}
