package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aDetailedProject;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.discard;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.tag;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.TestDatabase;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changing what has been agreed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevisingTest {

    @Test
    void agreed_values_stay_in_force_until_the_other_side_agrees() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 150000))
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(120000.5f));
        move(OURS, id, "send")
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(120000.5f))
                .body("state", equalTo("AGREED"));
        view("observer", id).body("totalInvestmentWan", equalTo(120000.5f));
        view(THEIRS, id, "revisions")
                .body(
                        "items[1].differences",
                        equalTo(List.of(
                                Map.of("pointer", "/totalInvestmentWan", "before", 120000.5f, "after", 150000))));
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(150000))
                .body("agreedVersion", equalTo(2));
        view("observer", id).body("totalInvestmentWan", equalTo(150000));
    }

    @Test
    void a_draft_is_seen_by_its_own_side_only_and_what_was_sent_by_both() {
        String id = agreed();
        String theirs = tag(THEIRS, id);
        String ours = tag(OURS, id);
        change(OURS, id, Map.of("flagship", true)).statusCode(200).body("pendingRevision.state", equalTo("DRAFT"));
        assertEquals(theirs, tag(THEIRS, id));
        assertNotEquals(ours, tag(OURS, id));
        view("liaoning-editor", id).body("pendingRevision.action", equalTo("CHANGE"));
        for (String account : List.of(THEIRS, "ndrc", "observer")) {
            view(account, id).body("pendingRevision", nullValue());
            view(account, id, "revisions").body("items.number", contains(1));
        }
        move(OURS, id, "send").statusCode(200);
        view(THEIRS, id)
                .body("pendingRevision.side", equalTo("NORTHEAST"))
                .body("pendingRevision.state", equalTo("SENT"));
        view("ndrc", id).body("pendingRevision.state", equalTo("SENT"));
        view("observer", id).body("pendingRevision", nullValue());
    }

    @Test
    void what_changes_nothing_of_what_is_in_force_is_no_revision() {
        String id = agreed();
        String tag = tag(OURS, id);
        change(OURS, id, Map.of("totalInvestmentWan", new BigDecimal("120000.50")))
                .statusCode(200)
                .body("pendingRevision", nullValue());
        as(OURS).header("If-Match", tag)
                .body(ProjectFixture.aSignedProject())
                .put(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .body("pendingRevision", nullValue());
        view(OURS, id, "revisions").body("items.number", contains(1));
        assertEquals(tag, tag(OURS, id));
    }

    @Test
    void a_list_marks_what_is_pending_for_those_who_see_it() {
        String id = agreed();
        String code = view(OURS, id).extract().path("code");
        change(OURS, id, Map.of("flagship", true)).statusCode(200);
        assertEquals("DRAFT", listed(OURS, code, "pendingState"));
        assertEquals(tag(OURS, id), listed(OURS, code, "etag"));
        assertEquals(null, listed(THEIRS, code, "pendingState"));
        assertEquals(tag(THEIRS, id), listed(THEIRS, code, "etag"));
    }

    @Test
    void the_other_side_may_propose_too() {
        String id = agreed();
        change("jiangsu-editor", id, Map.of("summary", "江苏补充的简介"))
                .statusCode(200)
                .body("pendingRevision.side", equalTo("EAST"));
        view(OURS, id).body("pendingRevision", nullValue());
        move(THEIRS, id, "send").statusCode(200);
        move(OURS, id, "agree").statusCode(200).body("summary", equalTo("江苏补充的简介"));
    }

    @Test
    void both_sides_may_draft_at_once_and_the_later_one_must_look_again() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 130000)).statusCode(200);
        change(THEIRS, id, Map.of("totalInvestmentWan", 140000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "send").statusCode(409).body("errors.code", contains("DECIDE_FIRST"));
        move(THEIRS, id, "agree").statusCode(200).body("totalInvestmentWan", equalTo(130000));
        view(THEIRS, id).body("pendingRevision.state", equalTo("DRAFT"));
        move(THEIRS, id, "send").statusCode(409).body("code", equalTo("STALE_BASE"));
        change(THEIRS, id, Map.of("totalInvestmentWan", 140001)).statusCode(200);
        move(THEIRS, id, "send").statusCode(200);
        move(OURS, id, "agree")
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(140001))
                .body("agreedVersion", equalTo(3));
        view("ndrc", id, "revisions:verify").body("intact", equalTo(true));
    }

    @Test
    void the_draft_that_was_begun_later_may_be_agreed_first() {
        String id = agreed();
        change(THEIRS, id, Map.of("totalInvestmentWan", 140000)).statusCode(200);
        change(OURS, id, Map.of("totalInvestmentWan", 130000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "agree").statusCode(200);
        change(THEIRS, id, Map.of("totalInvestmentWan", 150000)).statusCode(200);
        move(THEIRS, id, "send").statusCode(200);
        move(OURS, id, "agree").statusCode(200).body("agreedVersion", equalTo(3));
        view("ndrc", id, "revisions:verify").body("intact", equalTo(true)).body("agreedVersions", equalTo(3));
        view("ndrc", id, "revisions")
                .body("items.agreedVersion", contains(1, 3, 2))
                .body("items[1].differences[0].before", equalTo(130000))
                .body("items[2].differences[0].before", equalTo(120000.5f));
    }

    @Test
    void what_lies_before_the_other_side_is_not_changed() {
        String id = agreed();
        change(OURS, id, Map.of("flagship", true)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        change(OURS, id, Map.of("flagship", false)).statusCode(409).body("errors.code", contains("WITHDRAW_FIRST"));
        change(THEIRS, id, Map.of("flagship", false)).statusCode(409).body("errors.code", contains("DECIDE_FIRST"));
    }

    @Test
    void a_withdrawn_revision_is_a_draft_again() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 7)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(OURS, id, "withdraw")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("pendingRevision.state", equalTo("DRAFT"));
        view(THEIRS, id).body("pendingRevision", nullValue());
        view(OURS, id, "revisions").body("items[2].facts.totalInvestmentWan", equalTo(7));
        discard(OURS, id).statusCode(204);
        view(OURS, id)
                .statusCode(200)
                .body("pendingRevision", nullValue())
                .body("totalInvestmentWan", equalTo(120000.5f));
    }

    @Test
    void a_patch_changes_named_fields_removes_what_is_null_and_replaces_lists() {
        String id = drafted(aDetailedProject());
        Map<String, Object> patch =
                new TreeMap<>(Map.of("name", "改名后的项目", "clauses", List.of("T2.1.b"), "milestones", List.of()));
        patch.put("summary", null);
        patch.put("investors", null);
        change("liaoning-editor", id, patch)
                .statusCode(200)
                .body("name", equalTo("改名后的项目"))
                .body("clauses", contains("T2.1.b"))
                .body("summary", nullValue())
                .body("investors", equalTo(List.of()))
                .body("milestones", equalTo(List.of()))
                .body("responsibleOfficer", equalTo("王某"));
    }

    @Test
    void a_replacement_replaces_everything() {
        String id = drafted(aDetailedProject());
        as("liaoning-editor")
                .header("If-Match", tag("liaoning-editor", id))
                .body(ProjectFixture.aSignedProject())
                .put(PROJECTS + "/" + id)
                .then()
                .statusCode(200)
                .body("summary", nullValue())
                .body("flagship", equalTo(false));
    }

    @Test
    void the_pair_of_what_was_sent_is_fixed_that_of_a_draft_is_not() {
        String draft = drafted();
        change(OURS, draft, Map.of("pairCode", "LN-JS.fuxin-yancheng", "regionCode", "210900"))
                .statusCode(200);
        String id = agreed();
        change(OURS, id, Map.of("pairCode", "LN-JS.fuxin-yancheng", "regionCode", "210900"))
                .statusCode(422)
                .body("errors.pointer", contains("/pairCode"))
                .body("errors.code", contains("PAIR_IS_FIXED"));
    }

    private static String listed(String account, String code, String field) {
        return as(account).queryParam("q", code).get(PROJECTS).path("items[0]." + field);
    }
}
