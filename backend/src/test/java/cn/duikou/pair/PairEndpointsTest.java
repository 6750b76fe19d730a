package cn.duikou.pair;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PairEndpointsTest {

    @Test
    void everyone_signed_in_may_know_who_cooperates_with_whom() {
        observer().get("/api/v1/pairs").then().statusCode(200).body("items", hasSize(25));
        given().get("/api/v1/pairs").then().statusCode(401);
    }

    @Test
    void a_pair_names_both_regions_and_what_is_below() {
        observer()
                .get("/api/v1/pairs/JL-ZJ")
                .then()
                .statusCode(200)
                .body("northeast.name", equalTo("吉林省"))
                .body("east.code", equalTo("330000"))
                .body("since", equalTo("2017-03-07"))
                .body("subPairCodes", hasItems("JL-ZJ.tonghua-taizhou", "JL-ZJ.jilin-wenzhou.zone-pingyang"));
    }

    @Test
    void the_associated_region_has_no_eastern_side() {
        observer()
                .get("/api/v1/pairs/NM")
                .then()
                .body("kind", equalTo("ASSOCIATED"))
                .body("east", nullValue());
    }

    @Test
    void an_unknown_pair_is_not_found() {
        observer().get("/api/v1/pairs/LN-ZJ").then().statusCode(404);
    }

    @Test
    void published_figures_keep_their_qualifier_and_their_source() {
        observer().get("/api/v1/published-figures").then().statusCode(200).body("items", hasSize(123));
        observer()
                .queryParam("pairCode", "HRB-SZ")
                .get("/api/v1/published-figures")
                .then()
                .body("items.pairCode", everyItem(equalTo("HRB-SZ")))
                .body("items.find { it.date == '2024-08-07' && it.what == '完成投资' }.value", equalTo(410.4f))
                .body("items.find { it.value == 600 }.qualifier", equalTo(">"))
                .body("items.sourceTitle", everyItem(not(blankOrNullString())));
    }

    @Test
    void figures_of_a_pair_include_those_of_its_sub_pairs() {
        observer()
                .queryParam("pairCode", "HL-GD")
                .get("/api/v1/published-figures")
                .then()
                .body("items.pairCode", hasItem("HL-GD.mudanjiang-dongguan"));
    }

    private static RequestSpecification observer() {
        return given().auth().oauth2(Tokens.of("observer"));
    }
}
