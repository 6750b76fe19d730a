package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import cn.duikou.ledger.BothSides;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What 辽宁 and 江苏 do with a project, over the API. */
public final class TwoSides {

    public static final String PROJECTS = "/api/v1/projects";
    public static final String OURS = BothSides.OURS;
    public static final String THEIRS = BothSides.THEIRS;

    private static final BothSides SIDES = new BothSides(PROJECTS);

    private TwoSides() {}

    public static String drafted() {
        return drafted(ProjectFixture.aSignedProject());
    }

    public static String drafted(Map<String, ?> facts) {
        return SIDES.drafted(facts);
    }

    public static String drafted(String account, Map<String, ?> facts) {
        return SIDES.drafted(account, facts);
    }

    public static String sent() {
        return sent(ProjectFixture.aSignedProject());
    }

    public static String sent(Map<String, ?> facts) {
        return SIDES.sent(facts);
    }

    public static String agreed() {
        return agreed(ProjectFixture.aSignedProject());
    }

    public static String agreed(Map<String, ?> facts) {
        return SIDES.agreed(facts);
    }

    public static String returned() {
        return SIDES.returned(ProjectFixture.aSignedProject());
    }

    public static ValidatableResponse move(String account, String id, String move) {
        return SIDES.move(account, id, move);
    }

    public static ValidatableResponse move(String account, String id, String move, Map<String, ?> body) {
        return SIDES.move(account, id, move, body);
    }

    public static ValidatableResponse change(String account, String id, Map<String, ?> fields) {
        return SIDES.change(account, id, fields);
    }

    public static ValidatableResponse discard(String account, String id) {
        return SIDES.discard(account, id);
    }

    public static ValidatableResponse view(String account, String id) {
        return SIDES.view(account, id);
    }

    public static ValidatableResponse view(String account, String id, String part) {
        return literally(as(account)).get(PROJECTS + "/" + id + "/" + part).then();
    }

    public static String tag(String account, String id) {
        return SIDES.tag(account, id);
    }
}
