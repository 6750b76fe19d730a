package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.bearing;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.contains;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.evaluation.EvaluationFixture;
import cn.duikou.ledger.BothSides;
import cn.duikou.meeting.MeetingFixture;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may see the name of a participant cannot let it slip in a record of another ledger; nobody else learns it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesInOtherLedgersTest {

    private static final String MEETING_PATH = "/api/v1/meetings";
    private static final BothSides MEETINGS = new BothSides(MEETING_PATH);
    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");

    private final String name = "诸葛示例" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void somebodyTakesPart() {
        String id = ExchangeFixture.SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
    }

    @Test
    void a_meeting_is_not_named_after_a_participant_nor_tells_of_one() {
        Map<String, Object> meeting = with(MeetingFixture.aMeeting(), "name", name + "同志欢送会");
        for (String account : List.of("liaoning-editor", "liaoning-approver")) {
            refused(as(account).body(meeting).post(MEETING_PATH).then(), "/name");
        }
        String id = MEETINGS.drafted(MeetingFixture.aMeeting());
        Map<String, Object> promised = with(MeetingFixture.commitment(1, "2099-01-01"), "content", "由" + name + "牵头");
        refused(
                MEETINGS.change("liaoning-editor", id, Map.of("commitments", List.of(promised))),
                "/commitments/0/content");
        refused(
                Upload.to(id)
                        .file("名单.txt", name.getBytes(StandardCharsets.UTF_8))
                        .by("liaoning-editor"),
                "/file");
    }

    @Test
    void what_is_written_in_an_office_document_names_nobody() {
        String named = "诸葛示例三";
        enter("liaoning-editor", ExchangeFixture.SIDES.drafted(aBatch()), aParticipant(), aPerson(named))
                .statusCode(200);
        String id = MEETINGS.drafted(MeetingFixture.aMeeting());
        Map<String, byte[]> files = Map.of(
                "runs.docx", SampleFile.docx("<r><t>由诸葛</t></r><r><rPr><f n='宋体'/></rPr><t>示例三牵头</t></r>"),
                "remark.docx", SampleFile.docx("<comment author='诸葛示例三'/>"),
                "cells.xlsx", SampleFile.xlsx("<si><t>姓名</t></si><si><t>诸葛示例三</t></si>"),
                "old.doc", SampleFile.doc(" 诸葛示例三，男"));
        files.forEach((fileName, content) ->
                refused(Upload.to(id).file(fileName, content).by("liaoning-editor"), "/file"));
        Upload.to(id)
                .file("runs.docx", SampleFile.docx("<r><t>由诸葛</t></r><r><t>示例四牵头</t></r>"))
                .by("liaoning-editor")
                .statusCode(201);
        Upload.to(id)
                .file("broken.docx", SampleFile.docx("<r>"))
                .by("liaoning-editor")
                .statusCode(422)
                .body("errors.code", contains("FILE_IS_DAMAGED"));
    }

    @Test
    void a_name_is_found_however_it_is_written() {
        for (String written : List.of(
                name.substring(0, 2) + "-" + name.substring(2),
                name.substring(0, 2) + "、" + name.substring(2),
                String.join(" ", name.split("")))) {
            Map<String, Object> meeting = with(MeetingFixture.aMeeting(), "name", written + "同志欢送会");
            refused(as("liaoning-editor").body(meeting).post(MEETING_PATH).then(), "/name");
        }
        Map<String, Object> meeting = MeetingFixture.aMeeting();
        meeting.put("sourceTitle", "公开报道");
        meeting.put("sourceAddress", "https://example.cn/" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        refused(as("liaoning-editor").body(meeting).post(MEETING_PATH).then(), "/sourceAddress");
    }

    @Test
    void a_reason_of_another_ledger_names_nobody_either() {
        String id = MEETINGS.drafted("jiangsu-editor", MeetingFixture.aMeeting());
        MEETINGS.move("jiangsu-approver", id, "send").statusCode(200);
        refused(MEETINGS.move("liaoning-approver", id, "return", Map.of("reason", "请问" + name)), "/reason");
    }

    @Test
    void nor_does_the_reason_for_which_an_assessor_stands_back() {
        String id = ExchangeFixture.SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
        ExchangeFixture.SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        ExchangeFixture.SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
        String round = EvaluationFixture.in("open");
        String token = Tokens.inRoles(
                "assessor", "assessors", Set.of("assessor", "cadre-supervisor"), "assessor@example.invalid");
        refused(
                bearing(token)
                        .body(Map.of("pairCode", "LN-JS", "reason", "与" + name + "共事"))
                        .post("/api/v1/evaluations/" + round + "/conflicts")
                        .then(),
                "/reason");
    }

    /** To refuse it would tell that somebody of this name is there. */
    @Test
    void whoever_may_not_see_the_name_is_told_nothing() {
        for (String account : List.of("jiangsu-editor", "jiangsu-approver")) {
            MEETINGS.drafted(account, with(MeetingFixture.aMeeting(), "name", name + "同志欢送会"));
        }
    }

    @Test
    void words_that_could_be_a_short_name_and_officers_in_public_pass() {
        String id = ExchangeFixture.SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson("高峰")).statusCode(200);
        MEETINGS.drafted(with(MeetingFixture.aMeeting(), "name", "产业高峰论坛"));
        PROJECTS.drafted(with(ProjectFixture.aSignedProject(), "responsibleOfficer", name));
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("NAME_OF_A_PERSON"));
    }
}
