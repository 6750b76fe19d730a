package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When each pair last agreed on anything. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FreshnessTest {

    private static final String FRESHNESS = "/api/v1/statistics/freshness";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @ParameterizedTest
    @ValueSource(strings = {"ndrc", "cod", "observer", "liaoning-editor"})
    void what_was_agreed_on_today_is_of_today(String account) {
        String id = TwoSides.agreed();
        as(account)
                .get(FRESHNESS + "?pairCode=LN-JS")
                .then()
                .statusCode(200)
                .body("asOf", equalTo(TODAY))
                .body("items.pairCode", contains("LN-JS"))
                .body("items.lastAgreedOn", contains(TODAY))
                .body("items.days", contains(0))
                .body("measures.code", contains("LAST_AGREED"))
                .body("items.list", contains("/api/v1/projects/" + id));
    }

    @Test
    void of_a_past_day_counts_what_was_agreed_on_until_then() {
        TwoSides.agreed();
        as("ndrc")
                .get(FRESHNESS + "?asOf=2017-06-01")
                .then()
                .statusCode(200)
                .body("items.pairCode", hasItem("LN-JS"))
                .body("items.lastAgreedOn", everyItem(nullValue()))
                .body("items.days", everyItem(nullValue()));
    }

    @Test
    void a_side_is_told_of_its_own_pairs_alone() {
        as("liaoning-editor").get(FRESHNESS).then().statusCode(200).body("items.pairCode", contains("LN-JS"));
    }

    @ParameterizedTest
    @CsvSource({
        "liaoning-editor, pairCode=HRB-SZ, pairCode",
        "ndrc, pairCode=XX, pairCode",
        "ndrc, asOf=2016-12-31, asOf",
        "ndrc, asOf=2199-01-01, asOf",
        "ndrc, asOf=yesterday, asOf"
    })
    void what_means_nothing_is_refused(String account, String asked, String field) {
        as(account).get(FRESHNESS + "?" + asked).then().statusCode(400).body("errors.pointer", hasItem(field));
    }
}
