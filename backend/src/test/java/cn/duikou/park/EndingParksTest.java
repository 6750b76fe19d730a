package cn.duikou.park;

import static cn.duikou.park.ParkFixture.aDetailedPark;
import static cn.duikou.park.ParkFixture.aPark;
import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.terms;
import static cn.duikou.park.SettlementCalls.report;
import static cn.duikou.park.SettlementCalls.settle;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a park may end, and what is told with it, over the API. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EndingParksTest {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);
    private static final String OURS = BothSides.OURS;
    private static final String THEIRS = BothSides.THEIRS;

    @Test
    void agreeing_to_the_end_of_a_park_adds_no_figure() {
        String id = SIDES.agreed(aPark());
        SIDES.move(OURS, id, "close", Map.of("reason", "到期")).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        settle(THEIRS, id, figures(2022, null, 800))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("CLOSING_ADDS_NOTHING")));
        SIDES.view(THEIRS, id).body("state", equalTo("AGREED"));
    }

    @Test
    void a_park_ends_once_the_years_that_are_over_are_settled() {
        Map<String, Object> facts = aDetailedPark();
        facts.put("benefitTerms", List.of(terms("exitedOn", "2023-12-31")));
        String id = SettlementCalls.settled(facts, List.of(figures(2022, 800, 800)));
        Map<String, Object> end = Map.of("reason", "合作期满");
        SIDES.move(OURS, id, "close", end)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/settlements")))
                .body("errors.code", equalTo(List.of("SETTLEMENT_STILL_OPEN")))
                .body("errors[0].message", containsString("2023 年地方留成税收"));
        report(OURS, id, figures(2023, 800, null)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        settle(THEIRS, id, figures(2023, null, 800)).statusCode(200);
        SIDES.move(OURS, id, "close", end).statusCode(200);
    }
}
