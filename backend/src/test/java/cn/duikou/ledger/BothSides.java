package cn.duikou.ledger;

import static cn.duikou.Calls.as;

import cn.duikou.web.MergePatch;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What 辽宁 and 江苏 do with the records of one ledger, over the API. */
public record BothSides(String path) {

    public static final String OURS = "liaoning-approver";
    public static final String THEIRS = "jiangsu-approver";

    /** The id of a draft of 辽宁. */
    public String drafted(Map<String, ?> facts) {
        return drafted("liaoning-editor", facts);
    }

    public String drafted(String account, Map<String, ?> facts) {
        return as(account)
                .body(facts)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a record that 辽宁 has sent to 江苏. */
    public String sent(Map<String, ?> facts) {
        String id = drafted(facts);
        move(OURS, id, "send").statusCode(200);
        return id;
    }

    public String agreed(Map<String, ?> facts) {
        String id = sent(facts);
        move(THEIRS, id, "agree").statusCode(200);
        return id;
    }

    /** 江苏 sends back what 辽宁 sent. */
    public String returned(Map<String, ?> facts) {
        String id = sent(facts);
        move(THEIRS, id, "return", Map.of("reason", "与我方备案不一致")).statusCode(200);
        return id;
    }

    /** On the version that the caller sees now. */
    public ValidatableResponse move(String account, String id, String move) {
        return as(account)
                .header("If-Match", tag(account, id))
                .post(path + "/" + id + "/" + move)
                .then();
    }

    public ValidatableResponse move(String account, String id, String move, Map<String, ?> body) {
        return as(account)
                .header("If-Match", tag(account, id))
                .body(body)
                .post(path + "/" + id + "/" + move)
                .then();
    }

    public ValidatableResponse change(String account, String id, Map<String, ?> fields) {
        return as(account)
                .header("If-Match", tag(account, id))
                .contentType(MergePatch.MEDIA_TYPE)
                .body(fields)
                .patch(path + "/" + id)
                .then();
    }

    public ValidatableResponse discard(String account, String id) {
        return as(account)
                .header("If-Match", tag(account, id))
                .delete(path + "/" + id)
                .then();
    }

    public ValidatableResponse view(String account, String id) {
        return as(account).get(path + "/" + id).then();
    }

    /** The entity tag of the record as this account sees it, or of nothing where it does not. */
    public String tag(String account, String id) {
        String tag = as(account).get(path + "/" + id).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }
}
