package cn.duikou.support;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.told;
import static cn.duikou.support.SupportFixture.aDetailedSupport;
import static cn.duikou.support.SupportFixture.aSupport;
import static cn.duikou.support.SupportFixture.moved;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Support over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportsTest {

    private static final String PATH = "/api/v1/supports";
    private static final BothSides SIDES = new BothSides(PATH);

    @Test
    void what_was_agreed_comes_back_with_its_sums() {
        Map<String, Object> facts = aDetailedSupport();
        String id = SIDES.agreed(facts);
        SIDES.view("ndrc", id)
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("movements.size()", equalTo(3))
                .body("recipientCode", equalTo(facts.get("recipientCode")));
        list("kind=CENTRAL_BUDGET")
                .body("items.find { it.id == '" + id + "' }.granted", equalTo(3000.5f))
                .body("items.find { it.id == '" + id + "' }.paid", equalTo(1000f))
                .body("items.find { it.id == '" + id + "' }.used", equalTo(999.99f));
    }

    @Test
    void the_list_finds_by_kind_recipient_date_and_what_is_left() {
        Map<String, Object> toSomeProject = aDetailedSupport();
        String money = SIDES.agreed(toSomeProject);
        Map<String, Object> spent = aSupport();
        spent.put("kind", "LAND_QUOTA");
        spent.put("unit", "MU");
        spent.put("movements", List.of(moved("GRANTED", "2024-02-01", 12.3456), moved("USED", "2024-02-01", 12.3456)));
        String land = SIDES.agreed(spent);

        list("kind=LAND_QUOTA").body("items.id", hasItem(land)).body("items.id", not(hasItem(money)));
        list("recipientCode=" + toSomeProject.get("recipientCode"))
                .body("items.id", hasItem(money))
                .body("items.id", not(hasItem(land)));
        list("unused=true").body("items.id", hasItem(money)).body("items.id", not(hasItem(land)));
        list("unused=false").body("items.id", hasItem(land)).body("items.id", not(hasItem(money)));
        list("grantedOnFrom=2024-02-01&grantedOnTo=2024-02-29")
                .body("items.id", hasItem(land))
                .body("items.id", not(hasItem(money)));
        list("q=专项资金&sort=-granted").body("items.id", hasItem(money));
    }

    @Test
    void a_support_stands_under_its_clause_and_in_no_investment() {
        String figures = "/api/v1/pairs/LN-JS/summary";
        String before = told("ndrc", figures);
        Map<String, Object> facts = aSupport();
        facts.put("clauses", List.of("S4.g"));
        String id = SIDES.agreed(facts);
        assertEquals(before, told("ndrc", figures));
        as("ndrc")
                .get("/api/v1/clauses/S4.g/evidence")
                .then()
                .body("pairs.find { it.pairCode == 'LN-JS' }.records.id", hasItem(id));
    }

    @Test
    void more_of_it_is_told_by_a_change_that_both_agree_on() {
        String id = SIDES.agreed(aSupport());
        Map<String, Object> moved = Map.of(
                "movements", List.of(moved("GRANTED", "2025-03-01", 3000.5), moved("PAID", "2025-03-01", 3000.5)));
        SIDES.change(BothSides.THEIRS, id, moved).statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "send").statusCode(200);
        SIDES.move(BothSides.OURS, id, "agree").statusCode(200).body("movements[1].step", equalTo("PAID"));
    }

    @Test
    void what_both_sides_have_agreed_on_is_not_emptied() {
        String id = SIDES.agreed(aSupport());
        SIDES.change(BothSides.THEIRS, id, Map.of("movements", List.of()))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("MOVEMENT_IS_FIXED")))
                .body("errors.pointer", equalTo(List.of("/movements")));
        Map<String, Object> corrected = new TreeMap<>(moved("GRANTED", "2025-03-01", 3000));
        SIDES.change(BothSides.THEIRS, id, Map.of("movements", List.of(corrected)))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/movements/0/correctionReason")));
        corrected.put("correctionReason", "以下达文件为准");
        SIDES.change(BothSides.THEIRS, id, Map.of("movements", List.of(corrected)))
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String pointer, String field, Object value) {
        Map<String, Object> facts = new TreeMap<>(aSupport());
        facts.put("recipient", "不该留下的对象");
        facts.put(field, value);
        facts.values().removeIf("absent"::equals);
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        list("q=不该留下的对象").body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        Map<String, Object> granted = moved("GRANTED", "2025-03-01", 100);
        return Stream.of(
                Arguments.of(400, "/kind", "kind", "absent"),
                Arguments.of(400, "/kind", "kind", "GIFT"),
                Arguments.of(400, "/unit", "unit", "absent"),
                Arguments.of(400, "/grantor", "grantor", "absent"),
                Arguments.of(400, "/grantor", "grantor", "\u0000"),
                Arguments.of(400, "/recipientCode", "recipientCode", "2026-1"),
                Arguments.of(400, "/clauses", "clauses", List.of()),
                Arguments.of(400, "/movements/0/on", "movements", List.of(Map.of("step", "GRANTED", "quantity", 1))),
                Arguments.of(400, "/movements/0/on", "movements", List.of(moved("GRANTED", "9999-01-01", 1))),
                Arguments.of(400, "/movements/0/on", "movements", List.of(moved("GRANTED", "2025-02-30", 1))),
                Arguments.of(400, "/movements/0/quantity", "movements", List.of(moved("GRANTED", "2025-03-01", 0))),
                Arguments.of(400, "/movements/0/quantity", "movements", List.of(moved("GRANTED", "2025-03-01", -1))),
                Arguments.of(400, "/movements/0/quantity", "movements", List.of(moved("GRANTED", "2025-03-01", 1e12))),
                Arguments.of(
                        400, "/movements/0/quantity", "movements", List.of(moved("GRANTED", "2025-03-01", 0.00001))),
                Arguments.of(400, "/movements/0/step", "movements", List.of(moved("PROMISED", "2025-03-01", 1))),
                Arguments.of(400, "/movements/0/day", "movements", List.of(Map.of("day", 1))),
                Arguments.of(422, "/movements/0/quantity", "movements", List.of(moved("GRANTED", "2025-03-01", 0.001))),
                Arguments.of(422, "/movements/0/on", "movements", List.of(moved("GRANTED", "2099-01-01", 1))),
                Arguments.of(422, "/movements/0/quantity", "movements", List.of(moved("USED", "2025-03-01", 1))),
                Arguments.of(
                        422, "/movements/1/quantity", "movements", List.of(granted, moved("PAID", "2025-02-28", 1))),
                Arguments.of(
                        422,
                        "/movements/1/quantity",
                        "movements",
                        List.of(granted, moved("PAID", "2025-03-02", 100.01))),
                Arguments.of(422, "/unit", "unit", "HECTARE"),
                Arguments.of(422, "/recipientCode", "recipientCode", "DK-2099-000001"),
                Arguments.of(422, "/pairCode", "pairCode", "JL-ZJ"),
                Arguments.of(422, "/clauses/0", "clauses", List.of("S9")));
    }

    private static ValidatableResponse list(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
