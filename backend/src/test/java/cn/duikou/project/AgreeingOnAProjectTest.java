package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.discard;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of a project between two sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreeingOnAProjectTest {

    @Test
    void a_draft_is_its_own_sides_alone() {
        String id = drafted();
        view("liaoning-editor", id)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("EDIT", "DELETE"));
        view(OURS, id).statusCode(200).body("actions", contains("EDIT", "DELETE", "SEND"));
        view(THEIRS, id).statusCode(404);
        view("ndrc", id).statusCode(404);
        view("observer", id).statusCode(404);
    }

    @Test
    void what_was_sent_is_seen_by_both_sides_and_the_coordinator() {
        String id = sent();
        view(OURS, id).statusCode(200).body("state", equalTo("SENT")).body("actions", contains("WITHDRAW"));
        view(OURS, id).body("locks.code", contains("WITHDRAW_FIRST"));
        view(THEIRS, id).statusCode(200).body("actions", contains("AGREE", "RETURN"));
        view("jiangsu-editor", id).statusCode(200).body("actions", empty());
        view("ndrc", id).statusCode(200).body("actions", empty());
        view("observer", id).statusCode(404);
        view("zhejiang-approver", id).statusCode(404);
    }

    @Test
    void is_in_force_once_the_other_side_has_agreed() {
        String id = sent();
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("agreedVersion", equalTo(1));
        view("observer", id).statusCode(200).body("actions", empty()).body("pendingRevision", nullValue());
        view("zhejiang-approver", id).statusCode(404);
        view("ndrc", id, "revisions:verify")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("agreedVersions", equalTo(1));
        String code = view("ndrc", id).extract().path("code");
        as("observer")
                .queryParam("q", code)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void nobody_agrees_with_himself() {
        String id = sent();
        move(OURS, id, "agree").statusCode(409).body("errors.code", contains("OWN_PROPOSAL"));
        move(OURS, id, "return", Map.of("reason", "改主意了"))
                .statusCode(409)
                .body("errors.code", contains("OWN_PROPOSAL"));
    }

    @Test
    void an_editor_neither_sends_nor_decides() {
        String draft = drafted();
        move("liaoning-editor", draft, "send").statusCode(403);
        String sent = sent();
        move("jiangsu-editor", sent, "agree").statusCode(403);
        move("jiangsu-editor", sent, "return", Map.of("reason", "不符")).statusCode(403);
    }

    @Test
    void what_is_withdrawn_is_a_draft_again_and_hidden_again() {
        String id = sent();
        move("liaoning-editor", id, "withdraw").statusCode(200).body("state", equalTo("DRAFT"));
        view(THEIRS, id).statusCode(404);
        view(OURS, id, "revisions").body("items.state", contains("WITHDRAWN", "DRAFT"));
        change(OURS, id, Map.of("totalInvestmentWan", 90000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        view(THEIRS, id).statusCode(200).body("totalInvestmentWan", equalTo(90000));
    }

    @Test
    void a_discarded_draft_leaves_nothing() {
        String id = drafted();
        discard("liaoning-editor", id).statusCode(204);
        view("liaoning-editor", id).statusCode(404);
        view("liaoning-editor", id, "revisions").statusCode(404);
    }

    @Test
    void what_has_been_agreed_is_never_deleted() {
        String id = agreed();
        discard(OURS, id).statusCode(409).body("errors.code", contains("NOTHING_DRAFTED"));
    }

    @Test
    void ends_when_both_sides_agree_on_its_end() {
        String id = agreed();
        move("liaoning-editor", id, "close", Map.of("reason", "项目终止"))
                .statusCode(200)
                .body("state", equalTo("AGREED"));
        view(THEIRS, id).body("pendingRevision", nullValue());
        change("liaoning-editor", id, Map.of("flagship", true))
                .statusCode(409)
                .body("errors.code", contains("CLOSING_DRAFTED"));
        move(OURS, id, "send").statusCode(200);
        view(THEIRS, id)
                .body("pendingRevision.action", equalTo("CLOSE"))
                .body("pendingRevision.reason", equalTo("项目终止"));
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("actions", empty());
        change(OURS, id, Map.of("flagship", true)).statusCode(409).body("errors.code", contains("RECORD_CLOSED"));
        view("observer", id).statusCode(200).body("state", equalTo("CLOSED"));
        view("ndrc", id, "revisions:verify").body("intact", equalTo(true)).body("agreedVersions", equalTo(2));
    }

    @Test
    void a_draft_of_the_side_that_agrees_to_the_end_ends_with_the_record() {
        String id = agreed();
        change(THEIRS, id, Map.of("flagship", true)).statusCode(200);
        move(OURS, id, "close", Map.of("reason", "项目终止")).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("pendingRevision", nullValue());
    }

    @Test
    void a_record_that_was_never_agreed_is_not_ended() {
        move(OURS, drafted(), "close", Map.of("reason", "不要了"))
                .statusCode(409)
                .body("errors.code", contains("NOT_YET_AGREED"));
    }
}
