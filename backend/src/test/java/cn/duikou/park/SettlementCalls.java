package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import cn.duikou.ledger.BothSides;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What either side says of a year of a park, over the API. */
final class SettlementCalls {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);

    private SettlementCalls() {}

    static String path(String id) {
        return PATH + "/" + id + "/settlements";
    }

    static ValidatableResponse report(String account, String id, Map<String, Object> figures) {
        return as(account)
                .header("If-Match", SIDES.tag(account, id))
                .body(figures)
                .post(path(id))
                .then();
    }

    static ValidatableResponse settle(String account, String id, Map<String, Object> figures) {
        return literally(as(account))
                .header("If-Match", SIDES.tag(account, id))
                .body(figures)
                .post(path(id) + ":agree")
                .then();
    }
}
