package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever has a plan open sees who else has. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PresenceTest {

    @Test
    void both_sides_see_each_other_and_where_they_are() {
        String id = PlanFixture.begun();
        told("liaoning-editor", id, "goals").body("items", empty());
        told("jiangsu-editor", id, "tasks")
                .body("items.username", contains("liaoning-editor"))
                .body("items.side", contains("NORTHEAST"))
                .body("items.section", contains("goals"));
        told("liaoning-editor", id, "scope").body("items.section", contains("tasks"));
        told("jiangsu-editor", id, "tasks").body("items.section", contains("scope"));
    }

    @Test
    void whoever_is_silent_has_gone() {
        String id = PlanFixture.begun();
        told("liaoning-editor", id, "goals");
        Stored.tamper("update plan_presence set seen_at = seen_at - interval '1 minute' where plan_id = '" + id + "'");
        told("jiangsu-editor", id, "goals").body("items", empty());
    }

    @Test
    void nobody_else_tells_or_is_told_anything() {
        String id = PlanFixture.begun();
        for (String account : new String[] {"jilin-editor", "ndrc", "cod"}) {
            refused(account, call -> call.body(Map.of()).put(path(id)), 404);
        }
        refused("observer", call -> call.body(Map.of()).put(path(id)), 403);
        refused(
                "liaoning-editor",
                call -> call.body(Map.of("section", "x".repeat(41))).put(path(id)),
                400,
                "/section",
                "TOO_LONG");
    }

    private static ValidatableResponse told(String account, String id, String section) {
        return as(account).body(Map.of("section", section)).put(path(id)).then().statusCode(equalTo(200));
    }

    private static String path(String id) {
        return "/api/v1/plans/" + id + "/presence";
    }
}
