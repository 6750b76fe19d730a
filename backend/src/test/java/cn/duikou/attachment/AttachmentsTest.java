package cn.duikou.attachment;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.attachment.Upload.PATH;
import static cn.duikou.ledger.BothSides.OURS;
import static cn.duikou.ledger.BothSides.THEIRS;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Attaching to a record, from both sides and as its life goes on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttachmentsTest {

    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");

    @Test
    void what_is_attached_comes_back_byte_by_byte_under_its_name() {
        byte[] content = SampleFile.pdf();
        String record = MEETINGS.agreed(aMeeting());
        String id = Upload.to(record).file("会议纪要（终稿）.pdf", content).added("liaoning-editor");
        var answer = as(THEIRS).get(PATH + "/" + id + "/content").then().statusCode(200);
        assertArrayEquals(content, answer.extract().asByteArray());
        answer.header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"________.pdf\"; filename*=UTF-8''%E4%BC"))
                .header("Content-Type", startsWith("application/octet-stream"))
                .header("Content-Length", equalTo(String.valueOf(content.length)))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"));
        as(THEIRS)
                .header("If-None-Match", answer.extract().header("ETag"))
                .get(PATH + "/" + id + "/content")
                .then()
                .statusCode(304);
        one(THEIRS, id)
                .body("fileName", equalTo("会议纪要（终稿）.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("kind", equalTo("MINUTES"))
                .body("side", equalTo("NORTHEAST"))
                .body("addedBy", equalTo("liaoning-editor"))
                .body("actions", hasSize(0));
    }

    @Test
    void what_goes_with_a_draft_is_shown_when_that_is_sent_and_sealed_when_it_is_agreed() {
        String record = MEETINGS.drafted(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added("liaoning-editor");
        list(OURS, record).body("withDraft", equalTo(true)).body("items.shownAt", contains(nullValue()));
        as(THEIRS).get(PATH + "?recordId=" + record).then().statusCode(404);
        as(THEIRS).get(PATH + "/" + id + "/content").then().statusCode(404);
        MEETINGS.move(OURS, record, "send").statusCode(200);
        list(THEIRS, record).body("items.id", contains(id)).body("items.agreed", contains(false));
        MEETINGS.move(THEIRS, record, "agree").statusCode(200);
        list("observer", record).body("items.id", contains(id)).body("items.agreed", contains(true));
        as("ndrc")
                .get("/api/v1/meetings/" + record + "/revisions")
                .then()
                .body("items[0].attachments", contains(one(OURS, id).extract().<String>path("sha256")));
        literally(as("ndrc"))
                .get("/api/v1/meetings/" + record + "/revisions:verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void what_goes_with_a_draft_of_a_change_is_hidden_though_the_record_is_seen() {
        String record = MEETINGS.agreed(aMeeting());
        MEETINGS.change(OURS, record, Map.of("place", "大连市")).statusCode(200);
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        for (String other : List.of(THEIRS, "ndrc", "observer", "jilin-approver")) {
            as(other).get(PATH + "/" + id).then().statusCode(404);
        }
        list(THEIRS, record).body("items", hasSize(0)).body("withDraft", equalTo(false));
        MEETINGS.move(OURS, record, "send").statusCode(200);
        list(THEIRS, record).body("items.id", contains(id));
    }

    @Test
    void what_came_after_the_sending_is_not_sealed_with_it() {
        String record = MEETINGS.sent(aMeeting());
        String late = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(THEIRS);
        MEETINGS.move(THEIRS, record, "agree").statusCode(200);
        one(OURS, late).body("agreed", equalTo(false)).body("shownAt", notNullValue());
    }

    @Test
    void what_one_side_agrees_on_alone_is_sealed_as_well() {
        Map<String, Object> meeting = new TreeMap<>(aMeeting());
        meeting.putAll(Map.of(
                "pairCode",
                "NM",
                "delegations",
                List.of(Map.of("side", "NORTHEAST", "organisation", "示例代表团", "rank", "LEADER", "people", 3))));
        String record = MEETINGS.drafted("neimenggu-editor", meeting);
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added("neimenggu-editor");
        as("observer").get(PATH + "/" + id).then().statusCode(404);
        MEETINGS.move("neimenggu-approver", record, "agree").statusCode(200);
        one("observer", id).body("agreed", equalTo(true)).body("shownAt", notNullValue());
    }

    @Test
    void only_the_side_that_attached_takes_away_and_says_why() {
        String record = MEETINGS.agreed(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        remove(THEIRS, id).statusCode(403);
        as(OURS).body(Map.of()).post(PATH + "/" + id + "/remove").then().statusCode(400);
        as(OURS).delete(PATH + "/" + id).then().statusCode(409).body("errors.code", contains("ATTACHMENT_SHOWN"));
        remove(OURS, id).statusCode(200).body("removeReason", equalTo("误传"));
        remove(OURS, id).statusCode(409).body("errors.code", contains("ATTACHMENT_REMOVED"));
        one(THEIRS, id).body("removedBy", equalTo(OURS)).body("downloadable", equalTo(false));
        as(OURS).get(PATH + "/" + id + "/content").then().statusCode(404);
        Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
    }

    @Test
    void what_both_agreed_on_can_be_read_though_it_was_taken_away() {
        byte[] content = SampleFile.pdf();
        String record = MEETINGS.drafted(aMeeting());
        String id = Upload.to(record).file("a.pdf", content).added(OURS);
        MEETINGS.move(OURS, record, "send").statusCode(200);
        remove(OURS, id).statusCode(409).body("errors.code", contains("WITHDRAW_FIRST"));
        MEETINGS.move(THEIRS, record, "agree").statusCode(200);
        remove(OURS, id).statusCode(200).body("downloadable", equalTo(true));
        assertArrayEquals(
                content, as("observer").get(PATH + "/" + id + "/content").asByteArray());
    }

    @Test
    void what_nobody_else_has_seen_is_thrown_away_whole() {
        String record = MEETINGS.drafted(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        remove(OURS, id).statusCode(409).body("errors.code", contains("ATTACHMENT_NOT_SHOWN"));
        as(OURS).delete(PATH + "/" + id).then().statusCode(204);
        list(OURS, record).body("items", hasSize(0));
    }

    @Test
    void with_a_draft_that_is_thrown_away_goes_what_was_attached() {
        String record = MEETINGS.drafted(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        MEETINGS.discard(OURS, record).statusCode(204);
        assertEquals("0", cn.duikou.Stored.one("select count(*) from attachment where id = '" + id + "'"));
    }

    @Test
    void a_record_that_has_ended_takes_nothing_more() {
        String record = MEETINGS.agreed(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        MEETINGS.move(OURS, record, "close", Map.of("reason", "已结束")).statusCode(200);
        MEETINGS.move(OURS, record, "send").statusCode(200);
        MEETINGS.move(THEIRS, record, "agree").statusCode(200);
        list(OURS, record).body("actions", hasSize(0)).body("items[0].actions", hasSize(0));
        remove(OURS, id).statusCode(409).body("errors.code", contains("RECORD_CLOSED"));
        Upload.to(record)
                .file("a.pdf", SampleFile.pdf())
                .by(OURS)
                .statusCode(409)
                .body("errors.code", contains("RECORD_CLOSED"));
    }

    @Test
    void a_rehearsal_stores_nothing_and_a_repetition_is_answered_like_the_first() {
        String record = MEETINGS.agreed(aMeeting());
        byte[] content = SampleFile.pdf();
        Upload.to(record)
                .file("a.pdf", content)
                .rehearsed()
                .by(OURS)
                .statusCode(200)
                .header("Duikou-Dry-Run", "true");
        list(OURS, record).body("items", hasSize(0));
        String key = record + "-key";
        String id = Upload.to(record)
                .file("a.pdf", content)
                .header("Idempotency-Key", key)
                .added(OURS);
        Upload.to(record)
                .file("a.pdf", content)
                .header("Idempotency-Key", key)
                .by(OURS)
                .statusCode(201)
                .body("id", equalTo(id));
        Upload.to(record)
                .file("a.pdf", SampleFile.pdf())
                .header("Idempotency-Key", key)
                .by(OURS)
                .statusCode(422)
                .body("code", equalTo("KEY_REUSED"));
        list(OURS, record).body("items.id", contains(id));
    }

    private static ValidatableResponse list(String account, String record) {
        return as(account).get(PATH + "?recordId=" + record).then().statusCode(200);
    }

    private static ValidatableResponse one(String account, String id) {
        return as(account).get(PATH + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse remove(String account, String id) {
        return as(account)
                .body(Map.of("reason", "误传"))
                .post(PATH + "/" + id + "/remove")
                .then();
    }
}
