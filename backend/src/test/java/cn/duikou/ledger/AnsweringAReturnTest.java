package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.discard;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.returned;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.tag;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A return is a dispute: both sides see it until the side that proposed has answered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnsweringAReturnTest {

    private static final Map<String, Object> THEIR_FIGURES =
            Map.of("reason", "总投资与我方备案不一致", "counterFacts", Map.of("totalInvestmentWan", 98000.25));

    @Test
    void both_sides_and_the_coordinator_see_the_reason_and_the_other_figures() {
        String id = sent();
        move(THEIRS, id, "return", THEIR_FIGURES).statusCode(200).body("state", equalTo("RETURNED"));
        for (String account : List.of("liaoning-editor", "jiangsu-editor", "ndrc")) {
            view(account, id)
                    .statusCode(200)
                    .body("totalInvestmentWan", equalTo(120000.5f))
                    .body("pendingRevision.state", equalTo("RETURNED"))
                    .body("pendingRevision.reason", equalTo("总投资与我方备案不一致"));
            view(account, id, "revisions")
                    .body("items[0].counterFacts.totalInvestmentWan", equalTo(98000.25f))
                    .body("items[0].decidedBy", equalTo(THEIRS))
                    .body("items[0].decidedFor", equalTo("jiangsu"));
        }
        view("observer", id).statusCode(404);
    }

    @Test
    void what_was_returned_may_be_proposed_again_as_it_was() {
        String id = returned();
        change(OURS, id, Map.of("totalInvestmentWan", 120000.5))
                .statusCode(200)
                .body("pendingRevision.state", equalTo("DRAFT"));
        move(OURS, id, "send").statusCode(200);
    }

    @Test
    void the_return_waits_for_the_side_that_proposed() {
        String id = returned();
        view(OURS, id).body("actions", contains("EDIT"));
        view(THEIRS, id).body("actions", empty()).body("locks.code", contains("OTHER_SIDES_TURN"));
        change(THEIRS, id, Map.of("flagship", true)).statusCode(409);
    }

    @Test
    void is_settled_once_the_amended_figures_are_agreed() {
        String id = sent();
        move(THEIRS, id, "return", THEIR_FIGURES).statusCode(200);
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 98000.25)).statusCode(200);
        move(OURS, id, "send").statusCode(200).body("state", equalTo("SENT"));
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(98000.25f))
                .body("pendingRevision", nullValue());
        view("ndrc", id, "revisions").body("items.state", contains("RETURNED", "AGREED"));
        view("ndrc", id, "revisions").body("items[1].differences.pointer", contains("/totalInvestmentWan"));
    }

    /** Whoever goes on with the answer must find it, or he would write over it. */
    @Test
    void the_side_that_drafts_the_answer_sees_it_and_goes_on_with_it() {
        String id = returned();
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 98000.25)).statusCode(200);
        view(OURS, id).body("totalInvestmentWan", equalTo(98000.25f)).body("pendingRevision.state", equalTo("DRAFT"));
        view(THEIRS, id).body("totalInvestmentWan", equalTo(120000.5f));
        change("liaoning-editor", id, Map.of("summary", "已核对")).statusCode(200);
        view(OURS, id).body("totalInvestmentWan", equalTo(98000.25f)).body("summary", equalTo("已核对"));
        move(OURS, id, "send").statusCode(200);
        move(OURS, id, "withdraw").statusCode(200).body("totalInvestmentWan", equalTo(98000.25f));
    }

    @Test
    void an_answer_that_is_only_being_drafted_changes_nothing_for_the_other_side() {
        String id = returned();
        String seen = tag(THEIRS, id);
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 1)).statusCode(200);
        assertEquals(seen, tag(THEIRS, id));
        view(THEIRS, id)
                .body("pendingRevision.state", equalTo("RETURNED"))
                .body("totalInvestmentWan", equalTo(120000.5f));
    }

    @Test
    void a_discarded_answer_leaves_the_dispute_open() {
        String id = returned();
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 1)).statusCode(200);
        discard("liaoning-editor", id).statusCode(204);
        view("liaoning-editor", id).body("pendingRevision.state", equalTo("RETURNED"));
    }

    @Test
    void a_withdrawn_answer_leaves_the_dispute_open() {
        String id = returned();
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 1)).statusCode(200);
        move(OURS, id, "send").statusCode(200).body("totalInvestmentWan", equalTo(1));
        move(OURS, id, "withdraw").statusCode(200).body("state", equalTo("RETURNED"));
        view(THEIRS, id)
                .body("state", equalTo("RETURNED"))
                .body("pendingRevision.state", equalTo("RETURNED"))
                .body("totalInvestmentWan", equalTo(120000.5f));
        view(OURS, id).body("pendingRevision.state", equalTo("DRAFT"));
    }

    @Test
    void a_returned_revision_leaves_the_agreed_values_in_force() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 150000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "return", THEIR_FIGURES).statusCode(200).body("state", equalTo("AGREED"));
        view("observer", id).body("totalInvestmentWan", equalTo(120000.5f)).body("pendingRevision", nullValue());
        view("ndrc", id).body("pendingRevision.state", equalTo("RETURNED"));
        change(OURS, id, Map.of("totalInvestmentWan", 98000.25)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "agree")
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(98000.25f))
                .body("agreedVersion", equalTo(2));
    }

    @Test
    void the_pair_counts_its_disputes_until_they_are_answered() {
        int before = disputes();
        String id = returned();
        assertEquals(before + 1, disputes());
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 98000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        assertEquals(before, disputes());
    }

    @Test
    void needs_its_reason() {
        String id = sent();
        move(THEIRS, id, "return", Map.of()).statusCode(400).body("errors.pointer", hasItem("/reason"));
        move(THEIRS, id, "return", Map.of("reason", " ")).statusCode(400).body("errors.code", hasItem("BLANK"));
    }

    @Test
    void other_figures_must_have_the_form_of_the_facts() {
        String id = sent();
        refused(id, Map.of("totalInvestmentWan", -1), "/counterFacts/totalInvestmentWan");
        refused(id, Map.of("totalInvestmentWan", "98000"), "/counterFacts/totalInvestmentWan");
        refused(id, Map.of("total", 1), "/counterFacts/total");
        refused(id, List.of(1), "/counterFacts");
    }

    private static void refused(String id, Object counterFacts, String pointer) {
        move(THEIRS, id, "return", Map.of("reason", "不符", "counterFacts", counterFacts))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static int disputes() {
        return as("ndrc").get("/api/v1/pairs/LN-JS/summary").path("disputes");
    }
}
