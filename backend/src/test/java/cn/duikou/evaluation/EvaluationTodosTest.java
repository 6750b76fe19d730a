package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.expert;
import static cn.duikou.evaluation.EvaluationFixture.led;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.ObjectionFixture.objecting;
import static cn.duikou.evaluation.ObjectionFixture.over;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rounds ask of each, computed from how they stand. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationTodosTest {

    @Test
    void sides_evaluate_themselves_while_it_is_open() {
        String id = led(prepared(near()), "open");
        todos("jiangsu-editor").body(kinds(id), contains("TO_EVALUATE_ITSELF")).body(days(id), contains(tomorrow()));
        todos("zhejiang-approver").body(kinds(id), empty());
        todos("assessor").body(kinds(id), empty());
    }

    @Test
    void an_assessor_is_asked_until_his_items_are_done() {
        String id = led(prepared(near()), "review");
        todos("assessor").body(kinds(id), contains("TO_ASSESS"));
        expert("assessor", id, 14).statusCode(200);
        todos("assessor").body(kinds(id), empty());
    }

    @Test
    void those_who_decide_are_told_until_when_they_may_object() {
        String id = objecting();
        todos("liaoning-approver").body(kinds(id), contains("MAY_OBJECT")).body(days(id), notNullValue());
        todos("liaoning-editor").body(kinds(id), empty());
        over(id);
        todos("liaoning-approver").body(kinds(id), empty());
    }

    @Test
    void the_coordinator_answers_and_another_one_confirms() {
        String objected = ObjectionFixture.objected().split("/")[0];
        todos("ndrc").body(kinds(objected), contains("TO_ANSWER_OBJECTION"));
        String changed = ObjectionFixture.changed().split("/")[0];
        todos("ndrc").body(kinds(changed), contains("TO_CONFIRM_CHANGE"));
        todos("liaoning-approver").body(kinds(changed), contains("MAY_OBJECT"));
    }

    /** So that it stands among the first whatever else waits. */
    private static Map<String, Object> near() {
        Map<String, Object> round = EvaluationFixture.aRound();
        round.putAll(Map.of("selfBy", tomorrow(), "reviewBy", tomorrow()));
        return round;
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
    }

    private static ValidatableResponse todos(String account) {
        List<String> ofRounds =
                List.of("TO_EVALUATE_ITSELF", "TO_ASSESS", "MAY_OBJECT", "TO_ANSWER_OBJECTION", "TO_CONFIRM_CHANGE");
        return as(account)
                .queryParam("reportKind", ofRounds)
                .get("/api/v1/todos")
                .then()
                .statusCode(200);
    }

    private static String kinds(String id) {
        return "reports.findAll { it.resourceId == '" + id + "' }.kind";
    }

    private static String days(String id) {
        return "reports.findAll { it.resourceId == '" + id + "' }.dueOn";
    }
}
