package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.ORDERS;
import static cn.duikou.order.OrderFixture.get;
import static cn.duikou.order.OrderFixture.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders in a list: filtered, and to each what concerns him. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderListTest {

    @ParameterizedTest
    @CsvSource({
        "pairCode, LN-JS, true",
        "pairCode, JL-ZJ, false",
        "state, ISSUED, true",
        "state, CLOSED, false",
        "light, GREEN, true",
        "light, RED, false",
        "wasLate, false, true",
        "wasLate, true, false",
        "year, 2025, true",
        "year, 2023, false"
    })
    void the_list_is_filtered(String filter, String value, boolean found) {
        String id = in("issued");
        as("ndrc")
                .queryParam(filter, value)
                .queryParam("size", 200)
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items.id", found ? hasItem(id) : not(hasItem(id)));
        as("ndrc").queryParam(filter, "nowhere").get(ORDERS).then().statusCode(400);
    }

    @Test
    void each_government_knows_those_that_went_to_its_pairs() {
        String draft = in("drafted");
        String issued = in("issued");
        as("liaoning-editor")
                .queryParam("size", 200)
                .get(ORDERS)
                .then()
                .body("items.id", hasItem(issued))
                .body("items.id", not(hasItem(draft)))
                .body("items.pairCode", everyItem(equalTo("LN-JS")));
        for (String account : List.of("zhejiang-approver", "observer", "cod")) {
            get(account, issued).statusCode(404);
            as(account).get(ORDERS).then().statusCode(200).body("items.id", not(hasItem(issued)));
        }
    }
}
