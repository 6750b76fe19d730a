package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import cn.duikou.web.MergePatch;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What 辽宁 and 江苏 do with a project, over the API. */
public final class TwoSides {

    public static final String PROJECTS = "/api/v1/projects";
    public static final String OURS = "liaoning-approver";
    public static final String THEIRS = "jiangsu-approver";

    private TwoSides() {}

    /** The id of a draft of 辽宁. */
    public static String drafted() {
        return drafted(ProjectFixture.aSignedProject());
    }

    public static String drafted(Map<String, ?> facts) {
        return drafted("liaoning-editor", facts);
    }

    public static String drafted(String account, Map<String, ?> facts) {
        return as(account)
                .body(facts)
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a project that 辽宁 has sent to 江苏. */
    public static String sent() {
        return sent(ProjectFixture.aSignedProject());
    }

    public static String sent(Map<String, ?> facts) {
        String id = drafted(facts);
        move(OURS, id, "send").statusCode(200);
        return id;
    }

    public static String agreed() {
        return agreed(ProjectFixture.aSignedProject());
    }

    public static String agreed(Map<String, ?> facts) {
        String id = sent(facts);
        move(THEIRS, id, "agree").statusCode(200);
        return id;
    }

    /** 江苏 sends back what 辽宁 sent. */
    public static String returned() {
        String id = sent();
        move(THEIRS, id, "return", Map.of("reason", "总投资与我方备案不一致")).statusCode(200);
        return id;
    }

    /** On the version that the caller sees now. */
    public static ValidatableResponse move(String account, String id, String move) {
        return as(account)
                .header("If-Match", tag(account, id))
                .post(PROJECTS + "/" + id + "/" + move)
                .then();
    }

    public static ValidatableResponse move(String account, String id, String move, Map<String, ?> body) {
        return as(account)
                .header("If-Match", tag(account, id))
                .body(body)
                .post(PROJECTS + "/" + id + "/" + move)
                .then();
    }

    public static ValidatableResponse change(String account, String id, Map<String, ?> fields) {
        return as(account)
                .header("If-Match", tag(account, id))
                .contentType(MergePatch.MEDIA_TYPE)
                .body(fields)
                .patch(PROJECTS + "/" + id)
                .then();
    }

    public static ValidatableResponse discard(String account, String id) {
        return as(account)
                .header("If-Match", tag(account, id))
                .delete(PROJECTS + "/" + id)
                .then();
    }

    public static ValidatableResponse view(String account, String id) {
        return as(account).get(PROJECTS + "/" + id).then();
    }

    public static ValidatableResponse view(String account, String id, String part) {
        return literally(as(account)).get(PROJECTS + "/" + id + "/" + part).then();
    }

    /** The entity tag of the project as this account sees it, or of nothing where it does not. */
    public static String tag(String account, String id) {
        String tag = as(account).get(PROJECTS + "/" + id).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }
}
