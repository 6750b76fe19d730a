package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import cn.duikou.TestDatabase;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has been published stands in the ledgers after a start, and once after many. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishedRecordsTest {

    @Inject
    PublishedRecords published;

    @ParameterizedTest
    @CsvSource({
        "projects, 大丝束碳纤维, JL-ZJ",
        "projects, 科创总部, HRB-SZ",
        "agreements, 建立对口合作关系框架协议, JL-ZJ",
        "agreements, 合作共建深圳, HRB-SZ",
        "parks, 津长产业合作园, CC-TJ",
        "parks, 深圳（哈尔滨）, HRB-SZ",
        "parks, 公主岭, JL-ZJ",
        "meetings, 第六次联席会议, HRB-SZ",
        "meetings, 天津市党政代表团, CC-TJ",
        "cadre-exchanges, 第五批浙江省驻吉, JL-ZJ",
        "cadre-exchanges, 鹤岗干部到汕头, HL-GD.hegang-shantou"
    })
    void each_is_agreed_with_its_source(String ledger, String name, String pair) {
        String id = found(ledger, name, pair)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("AGREED"))
                .extract()
                .path("items[0].id");
        as("observer")
                .get("/api/v1/" + ledger + "/" + id)
                .then()
                .statusCode(200)
                .body("createdBy", equalTo("public-record"))
                .body("sourceAddress", startsWith("http"));
    }

    @Test
    void another_start_brings_nothing_in_again_even_under_another_name() throws IOException {
        String id = found("agreements", "合作共建深圳", "HRB-SZ").extract().path("items[0].id");
        BothSides sides = new BothSides("/api/v1/agreements");
        sides.change("harbin-approver", id, Map.of("name", "合作共建深圳（哈尔滨）产业园区协议书"))
                .statusCode(200);
        sides.move("harbin-approver", id, "send").statusCode(200);
        sides.move("shenzhen-approver", id, "agree").statusCode(200);

        published.bringIn(new StartupEvent());

        found("agreements", "合作共建深圳", "HRB-SZ").body("items", hasSize(1));
        found("projects", "大丝束碳纤维", "JL-ZJ").body("items", hasSize(1));
    }

    private static ValidatableResponse found(String ledger, String name, String pair) {
        return as("ndrc")
                .get("/api/v1/" + ledger + "?q=" + name + "&pairCode=" + pair)
                .then()
                .statusCode(200);
    }
}
