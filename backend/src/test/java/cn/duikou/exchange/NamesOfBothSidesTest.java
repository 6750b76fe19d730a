package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import cn.duikou.TestDatabase;
import cn.duikou.attachment.Upload;
import cn.duikou.web.MergePatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name that one side has entered is kept out of what either side writes, and whoever tries names is seen to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesOfBothSidesTest {

    private static final String EAST = "jiangsu-approver";

    private final String name = "司徒示例" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    @AfterEach
    void anHourLater() {
        ExchangeFixture.forgetRefusals();
    }

    @Test
    void what_the_other_side_writes_names_nobody() {
        String id = sent();
        refused(SIDES.move(EAST, id, "return", Map.of("reason", "请核对" + name + "的任期")), "/reason");
        refused(
                SIDES.move(
                        EAST, id, "return", Map.of("reason", "请核对", "counterFacts", Map.of("summary", name + "同志已返回"))),
                "/counterFacts/summary");
        SIDES.move(EAST, id, "agree").statusCode(200);
        refused(SIDES.change(EAST, id, Map.of("summary", name + "同志已返回")), "/summary");
    }

    @Test
    void a_name_that_is_entered_while_the_other_side_drafts_is_found_when_it_sends() {
        String id = SIDES.agreed(aBatch());
        SIDES.change(EAST, id, Map.of("summary", name + "同志已返回")).statusCode(200);
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
        refused(SIDES.move(EAST, id, "send"), "/summary");
    }

    @Test
    void no_file_tells_a_name_by_what_it_is_called_or_by_what_is_written_in_it() {
        String id = sent();
        for (String account : List.of("liaoning-approver", EAST)) {
            refused(
                    Upload.to(id)
                            .file(name + "任职文件.txt", "任职".getBytes(StandardCharsets.UTF_8))
                            .by(account),
                    "/file");
            refused(Upload.to(id).file("任职.csv", inGb("姓名，" + name + "，任职\n")).by(account), "/file");
            Upload.to(id).file("任职.csv", inGb(account + "，任职\n")).added(account);
        }
        Upload.to(id)
                .file("任职.txt", inGb("任".repeat(NameSearch.MOST_LETTERS + 1)))
                .by(EAST)
                .statusCode(422)
                .body("errors.code", contains("TEXT_TOO_LONG_FOR_NAMES"));
        String added = Upload.to(id).file("任职.txt", inGb("任职文件")).added(EAST);
        as(EAST).body(Map.of("reason", "误传" + name))
                .post(Upload.PATH + "/" + added + "/remove")
                .then()
                .statusCode(422);
    }

    @Test
    void whoever_tries_names_is_noted_and_soon_told_nothing_more() {
        String id = sent();
        SIDES.move(EAST, id, "agree").statusCode(200);
        for (int i = 0; i < 5; i++) {
            refused(rehearsed(id, "由" + name + "带队"), "/summary");
        }
        for (String text : List.of("由" + name + "带队", "由他人带队")) {
            rehearsed(id, text)
                    .statusCode(429)
                    .header("Retry-After", Integer::parseInt, allOf(greaterThan(3000), lessThanOrEqualTo(3600)))
                    .body("errors.code", contains("NAMES_TRIED"));
        }
        Upload.to(id)
                .file("任职.txt", inGb("任职文件"))
                .by(EAST)
                .statusCode(429)
                .body("errors.code", contains("NAMES_TRIED"));
        String code = SIDES.view("ndrc", id).extract().path("code");
        as("admin")
                .get("/api/v1/personal-data/name-views?recordCode=" + code)
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.kind", everyItem(equalTo("REFUSED")))
                .body("items.username", everyItem(equalTo(EAST)))
                .body("items.people", everyItem(equalTo(0)));
        SIDES.change("liaoning-editor", id, Map.of("summary", "由他人带队")).statusCode(200);
        ExchangeFixture.forgetRefusals();
        rehearsed(id, "由他人带队").statusCode(200);
    }

    /** 江苏 may not see the one, and may still send what was looked through, and enter its own. */
    @Test
    void whoever_tried_names_can_go_on_with_all_that_tells_no_new_text() {
        String id = sent();
        SIDES.move(EAST, id, "agree").statusCode(200);
        SIDES.change(EAST, id, Map.of("summary", "由他人带队")).statusCode(200);
        for (int i = 0; i < 5; i++) {
            refused(rehearsed(id, "由" + name + "带队"), "/summary");
        }
        enter(EAST, id, with(aParticipant(), "side", "NORTHEAST"), null).statusCode(200);
        SIDES.move(EAST, id, "send").statusCode(200);
    }

    @Test
    void whoever_may_see_all_names_of_a_record_is_never_stopped_nor_noted() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
        for (int i = 0; i < 6; i++) {
            refused(SIDES.change("liaoning-approver", id, Map.of("summary", "由" + name + "带队")), "/summary");
        }
        SIDES.change("liaoning-approver", id, Map.of("summary", "由他人带队")).statusCode(200);
        enter("liaoning-approver", id, aParticipant(), aPerson(name + "二")).statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        String code = SIDES.view("ndrc", id).extract().path("code");
        as("admin")
                .get("/api/v1/personal-data/name-views?recordCode=" + code)
                .then()
                .body("items", hasSize(0));
    }

    private String sent() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        return id;
    }

    private static ValidatableResponse rehearsed(String id, String summary) {
        return as(EAST).header("If-Match", SIDES.tag(EAST, id))
                .contentType(MergePatch.MEDIA_TYPE)
                .body(Map.of("summary", summary))
                .patch(PATH + "/" + id + "?dryRun=true")
                .then();
    }

    private static byte[] inGb(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("NAME_OF_A_PERSON"));
    }
}
