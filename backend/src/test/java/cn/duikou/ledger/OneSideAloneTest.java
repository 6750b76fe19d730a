package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pairs without a second side yet, and sub-pairs that their superior regions act for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OneSideAloneTest {

    @Test
    void a_record_of_one_side_is_agreed_by_its_own_approver_and_says_so() {
        String id = drafted("neimenggu-editor", ofNeimenggu());
        view("neimenggu-editor", id).body("oneSided", equalTo(true)).body("actions", contains("EDIT", "DELETE"));
        view("neimenggu-approver", id).body("actions", contains("EDIT", "DELETE", "AGREE"));
        move("neimenggu-approver", id, "send").statusCode(409).body("errors.code", contains("AGREED_ALONE"));
        move("neimenggu-editor", id, "agree").statusCode(403);
        move("neimenggu-approver", id, "agree")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("oneSided", equalTo(true));
        view("observer", id).statusCode(200);
        view("ndrc", id, "revisions:verify").body("intact", equalTo(true));
    }

    @Test
    void its_changes_and_its_end_go_the_same_way() {
        String id = drafted("neimenggu-editor", ofNeimenggu());
        move("neimenggu-approver", id, "agree").statusCode(200);
        change("neimenggu-editor", id, Map.of("totalInvestmentWan", 5))
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(120000.5f));
        move("neimenggu-approver", id, "agree").statusCode(200).body("totalInvestmentWan", equalTo(5));
        move("neimenggu-editor", id, "close", Map.of("reason", "完成")).statusCode(200);
        move("neimenggu-approver", id, "agree").statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void its_draft_waits_for_its_own_approver() {
        String id = drafted("neimenggu-editor", ofNeimenggu());
        as("neimenggu-approver").get("/api/v1/todos").then().body("items.recordId", hasItem(id));
    }

    @Test
    void superior_regions_act_for_a_sub_pair() {
        String id = drafted(ofFuxin());
        view(THEIRS, id).statusCode(404);
        move(OURS, id, "send").statusCode(200);
        view(THEIRS, id).statusCode(200).body("pairCode", equalTo("LN-JS.fuxin-yancheng"));
        view("shenyang-approver", id).statusCode(404);
        move(THEIRS, id, "agree").statusCode(200).body("state", equalTo("AGREED"));
    }

    @Test
    void a_list_of_the_pair_has_the_sub_pairs_records_only_when_asked() {
        String id = drafted(ofFuxin());
        String code = view(OURS, id).extract().path("code");
        as(OURS).get(PROJECTS + "?pairCode=LN-JS&q=" + code).then().body("items.id", not(hasItem(id)));
        as(OURS).get(PROJECTS + "?pairCode=LN-JS&withSubPairs=true&q=" + code)
                .then()
                .body("items.id", hasItem(id));
        as(OURS).get(PROJECTS + "?pairCode=LN-JS.fuxin-yancheng&q=" + code)
                .then()
                .body("items.id", hasItem(id));
    }

    private static Map<String, Object> ofNeimenggu() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of("pairCode", "NM", "regionCode", "150100", "name", "呼和浩特绿色算力项目"));
        return project;
    }

    private static Map<String, Object> ofFuxin() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of("pairCode", "LN-JS.fuxin-yancheng", "regionCode", "210900", "name", "阜新新能源项目"));
        return project;
    }
}
