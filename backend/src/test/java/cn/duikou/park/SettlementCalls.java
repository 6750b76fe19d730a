package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import cn.duikou.ledger.BothSides;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What either side says of a year of a park, over the API. */
public final class SettlementCalls {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);

    private SettlementCalls() {}

    /** The id of a park on which both sides have agreed, with settled years for which each has told its own figure. */
    public static String settled(Map<String, Object> park, List<Map<String, Object>> years) {
        Map<String, Object> facts = new TreeMap<>(park);
        facts.put("settlements", years.stream().map(SettlementCalls::ownOf).toList());
        String id = SIDES.sent(facts);
        Map<String, Object> settlements = Map.of("settlements", years);
        SIDES.move(BothSides.THEIRS, id, "return", Map.of("reason", "补充我方填报数", "counterFacts", settlements))
                .statusCode(200);
        SIDES.change(BothSides.OURS, id, settlements).statusCode(200);
        SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
        return id;
    }

    private static Map<String, Object> ownOf(Map<String, Object> year) {
        Map<String, Object> own = new TreeMap<>(year);
        own.remove("eastFigureWan");
        return own;
    }

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
