package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on the board, as long as both sides do not say the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiscrepanciesTest {

    private static final String PATH = "/api/v1/discrepancies";
    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");
    private static final Map<String, Object> THEIR_FIGURES =
            Map.of("reason", "总投资与我方备案不一致", "counterFacts", Map.of("totalInvestmentWan", 98000.25, "flagship", false));

    @Test
    void a_dispute_stands_with_both_figures_until_it_is_settled() {
        String id = disputed();
        board("ndrc")
                .body(of(id) + "kind", contains("DISPUTE"))
                .body(of(id) + "ledger", contains("projects"))
                .body(of(id) + "name", contains("沈阳智能机床产业化项目"))
                .body(of(id) + "side", contains("NORTHEAST"))
                .body(of(id) + "action", contains("CREATE"))
                .body(of(id) + "days", contains(0))
                .body(of(id) + "lastWord", contains("总投资与我方备案不一致"))
                .body(of(id) + "lastWordBy", contains(THEIRS))
                .body(of(id) + "lastWordFor", contains("jiangsu"))
                .body(of(id) + "differences.flatten().pointer", contains("/totalInvestmentWan"))
                .body(of(id) + "differences.flatten().proposed", contains(120000.5f))
                .body(of(id) + "differences.flatten().countered", contains(98000.25f))
                .body(of(id) + "inForceWan", contains(0))
                .body(of(id) + "proposedWan", contains(120000.5f))
                .body(of(id) + "counteredWan", contains(98000.25f));
        change("liaoning-editor", id, Map.of("totalInvestmentWan", 98000.25)).statusCode(200);
        board(OURS).body(of(id) + "kind", contains("DISPUTE"));
        move(OURS, id, "send").statusCode(200);
        board("ndrc")
                .body(of(id) + "kind", contains("WAITING"))
                .body(of(id) + "lastWordBy", contains(OURS))
                .body(of(id) + "lastWord", contains(nullValue()))
                .body(of(id) + "differences.flatten()", empty());
        move(THEIRS, id, "agree").statusCode(200);
        hidden("ndrc", id);
    }

    @Test
    void a_change_is_told_by_what_it_does_to_the_total_in_force() {
        String id = TwoSides.agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 150000)).statusCode(200);
        hidden("ndrc", id);
        move(OURS, id, "send").statusCode(200);
        board("ndrc")
                .body(of(id) + "action", contains("CHANGE"))
                .body(of(id) + "inForceWan", contains(120000.5f))
                .body(of(id) + "proposedWan", contains(150000))
                .body(of(id) + "counteredWan", contains(nullValue()));
    }

    @Test
    void what_would_be_an_intention_or_ended_adds_nothing_to_the_total() {
        String intended = TwoSides.sent(with(with(aSignedProject(), "stage", "INTENDED"), "signedOn", null));
        board("ndrc").body(of(intended) + "proposedWan", contains(0));
        String ended = TwoSides.agreed();
        move(OURS, ended, "close", Map.of("reason", "企业撤资")).statusCode(200);
        move(OURS, ended, "send").statusCode(200);
        board("ndrc")
                .body(of(ended) + "action", contains("CLOSE"))
                .body(of(ended) + "lastWord", contains("企业撤资"))
                .body(of(ended) + "inForceWan", contains(120000.5f))
                .body(of(ended) + "proposedWan", contains(0));
    }

    @Test
    void a_withdrawn_answer_lets_the_dispute_stand_again_and_a_withdrawn_proposal_vanishes() {
        String id = disputed();
        change(OURS, id, Map.of("totalInvestmentWan", 1)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(OURS, id, "withdraw").statusCode(200);
        board(THEIRS).body(of(id) + "kind", contains("DISPUTE"));
        String sent = TwoSides.sent();
        move(OURS, sent, "withdraw").statusCode(200);
        hidden("ndrc", sent);
        hidden(OURS, sent);
    }

    /** Both sides may change what is agreed: the last that was sent tells how they stand. */
    @Test
    void a_record_stands_once_by_what_was_sent_last() {
        String id = TwoSides.agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 150000)).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "return", THEIR_FIGURES).statusCode(200);
        change(THEIRS, id, Map.of("totalInvestmentWan", 98000.25)).statusCode(200);
        move(THEIRS, id, "send").statusCode(200);
        board("ndrc")
                .body(of(id) + "kind", contains("WAITING"))
                .body(of(id) + "side", contains("EAST"))
                .body(of(id) + "proposedWan", contains(98000.25f));
        move(THEIRS, id, "withdraw").statusCode(200);
        board("ndrc").body(of(id) + "kind", contains("DISPUTE"));
    }

    @Test
    void other_ledgers_stand_beside_the_projects_and_add_no_investment() {
        String id = MEETINGS.sent(aMeeting());
        as("ndrc")
                .get(PATH + "?ledger=meetings&sort=-since&size=200")
                .then()
                .statusCode(200)
                .body("items.ledger", everyItem(equalTo("meetings")))
                .body(of(id) + "kind", contains("WAITING"))
                .body(of(id) + "proposedWan", contains(nullValue()));
    }

    @Test
    void a_one_sided_record_stands_while_it_is_in_force() {
        String id = ofNeimenggu();
        hidden("observer", id);
        move("neimenggu-approver", id, "agree").statusCode(200);
        for (String account : List.of("observer", "cod", "ndrc", "neimenggu-editor")) {
            board(account)
                    .body(of(id) + "kind", contains("ONE_SIDED"))
                    .body(of(id) + "inForceWan", contains(120000.5f))
                    .body(of(id) + "proposedWan", contains(nullValue()))
                    .body(of(id) + "action", contains(nullValue()));
        }
        hidden(OURS, id);
        change("neimenggu-editor", id, Map.of("totalInvestmentWan", 5)).statusCode(200);
        move("neimenggu-approver", id, "agree").statusCode(200);
        board("ndrc").body(of(id) + "inForceWan", contains(5.0f));
        move("neimenggu-editor", id, "close", Map.of("reason", "完成")).statusCode(200);
        move("neimenggu-approver", id, "agree").statusCode(200);
        hidden("ndrc", id);
    }

    @Test
    void each_caller_finds_what_he_may_see_and_nothing_else() {
        String dispute = disputed();
        String waiting = TwoSides.sent();
        String draft = TwoSides.drafted();
        String agreed = TwoSides.agreed();
        change(OURS, agreed, Map.of("summary", "拟补充")).statusCode(200);
        for (String account : List.of("liaoning-editor", "jiangsu-editor", "ndrc")) {
            for (String seen : List.of(dispute, waiting)) {
                board(account).body("items.id", hasItem(seen));
            }
        }
        for (String account : List.of("zhejiang-approver", "shenyang-approver", "observer", "cod")) {
            for (String unseen : List.of(dispute, waiting)) {
                hidden(account, unseen);
            }
        }
        for (String account : List.of("liaoning-editor", "jiangsu-editor", "ndrc", "observer")) {
            hidden(account, draft);
            hidden(account, agreed);
        }
    }

    @Test
    void a_rehearsal_leaves_no_trace() {
        String id = TwoSides.drafted();
        as(OURS).header("If-Match", TwoSides.tag(OURS, id))
                .post(TwoSides.PROJECTS + "/" + id + "/send?dryRun=true")
                .then()
                .statusCode(200);
        hidden("ndrc", id);
    }

    private static String disputed() {
        String id = TwoSides.sent();
        move(THEIRS, id, "return", THEIR_FIGURES).statusCode(200);
        return id;
    }

    private static String ofNeimenggu() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of("pairCode", "NM", "regionCode", "150100", "name", "呼和浩特绿色算力项目"));
        return TwoSides.drafted("neimenggu-editor", project);
    }

    private static String of(String id) {
        return "items.findAll { it.id == '" + id + "' }.";
    }

    private static void hidden(String account, String id) {
        board(account).body("items.id", not(hasItem(id)));
    }

    /** What has just moved comes first: the board is shared with all other tests. */
    private static ValidatableResponse board(String account) {
        return as(account).get(PATH + "?sort=-since&size=200").then().statusCode(200);
    }
}
