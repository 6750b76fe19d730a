package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.document.OfficialDocument;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What 辽宁 and 江苏 should know before they meet again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BriefingTest {

    private static final String PATH = "/api/v1/pairs/LN-JS/briefing";
    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");

    @Test
    void commitments_are_told_by_what_became_of_them() {
        String id = MEETINGS.agreed(with(
                with(aMeeting(), "heldOn", "2018-02-03"),
                "commitments",
                List.of(
                        commitment(1, "2018-03-01"),
                        commitment(2, "2099-03-01"),
                        with(commitment(3, "2018-04-01"), "keptOn", "2018-03-31"),
                        with(with(commitment(4, "2018-04-02"), "cancelledOn", "2018-03-31"), "cancelReason", "不再需要"))));
        String of = ".findAll { it.meetingId == '" + id + "' }.content";
        briefing("ndrc", "?since=2018-03-01")
                .body("overdue" + of, contains("第1项合作事项"))
                .body("open" + of, contains("第2项合作事项"))
                .body("kept" + of, contains("第3项合作事项"));
        briefing("ndrc", "?since=2018-03-31").body("kept" + of, empty());
    }

    @Test
    void the_last_meeting_is_the_day_to_compare_with() {
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        String id = MEETINGS.agreed(with(aMeeting(), "heldOn", yesterday));
        briefing("jiangsu-editor", "")
                .body("lastMeeting.heldOn", equalTo(yesterday))
                .body("since", equalTo(yesterday))
                .body("lastMeeting.id", notNullValue());
        MEETINGS.view("jiangsu-editor", id).statusCode(200);
    }

    /** When two cities met, their provinces had not. */
    @Test
    void a_visit_within_a_sub_pair_is_not_the_last_meeting_of_the_pair_above() {
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        Map<String, Object> visit = with(with(aMeeting(), "pairCode", "LN-JS.fuxin-yancheng"), "heldOn", yesterday);
        String id = MEETINGS.agreed(visit);
        briefing("jiangsu-editor", "").body("lastMeeting.id", not(equalTo(id)));
        as("jiangsu-editor")
                .get("/api/v1/pairs/LN-JS.fuxin-yancheng/briefing")
                .then()
                .body("lastMeeting.id", equalTo(id));
    }

    @Test
    void a_figure_moves_with_what_is_agreed_and_stays_what_it_was() {
        Map<String, BigDecimal> before = figures("now");
        TwoSides.agreed(with(aSignedProject(), "progressReports", List.of(progress("2025-05", 300.25))));
        TwoSides.sent();
        Map<String, BigDecimal> after = figures("now");
        assertEquals(1, moved(before, after, "PROJECTS").intValueExact());
        assertEquals(0, new BigDecimal("120000.50").compareTo(moved(before, after, "TOTAL_INVESTMENT")));
        assertEquals(0, new BigDecimal("300.25").compareTo(moved(before, after, "INVESTED")));
        assertEquals(0, moved(before, after, "MEETINGS").signum());
        assertEquals(0, figures("before").get("PROJECTS").signum());
    }

    @Test
    void what_was_ended_counts_no_more() {
        String id = TwoSides.agreed();
        Map<String, BigDecimal> before = figures("now");
        TwoSides.move(TwoSides.OURS, id, "close", Map.of("reason", "企业撤资")).statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "agree").statusCode(200);
        assertEquals(-1, moved(before, figures("now"), "PROJECTS").intValueExact());
    }

    @Test
    void a_project_is_talked_about_for_each_thing_that_it_suffers_from() {
        Map<String, Object> started = with(
                with(with(aSignedProject(), "registeredOn", "2025-03-20"), "startedOn", "2025-03-25"),
                "stage",
                "STARTED");
        String id = TwoSides.agreed(with(
                with(started, "milestones", List.of(Map.of("name", "厂房封顶", "dueOn", "2025-03-28"))),
                "progressReports",
                List.of(with(progress("2025-03", 10), "obstacles", "土地指标未落实"))));
        String of = "troubles.findAll { it.projectId == '" + id + "' }.";
        briefing("ndrc", "")
                .body(of + "kind", contains("OBSTACLES", "NO_PROGRESS", "MILESTONE_LATE"))
                .body(of + "detail", hasItem("厂房封顶"))
                .body(of + "detail", hasItem("土地指标未落实"));
    }

    @Test
    void a_dispute_is_told_to_those_who_may_see_it() {
        String id = TwoSides.returned();
        briefing("liaoning-editor", "")
                .body("counts.disputes", greaterThanOrEqualTo(1))
                .body("disputes.findAll { it.recordId == '" + id + "' }.reason", contains("与我方备案不一致"));
        briefing("observer", "").body("counts.disputes", equalTo(0));
    }

    @Test
    void a_draft_moves_nothing() {
        String meeting = MEETINGS.drafted(
                with(with(aMeeting(), "heldOn", "2018-01-01"), "commitments", List.of(commitment(1, "2018-01-01"))));
        briefing("liaoning-editor", "").body("overdue.meetingId", not(hasItem(meeting)));
    }

    @Test
    void it_can_be_taken_along_as_a_paper() throws IOException {
        Map<String, Object> owned = with(commitment(1, "2018-01-02"), "organisation", "市发改委");
        MEETINGS.agreed(with(with(aMeeting(), "heldOn", "2018-01-01"), "commitments", List.of(owned)));
        String text = words("");
        assertTrue(text.startsWith("辽宁省—江苏省对口合作互访参阅材料"), text);
        assertTrue(text.contains("二、议定事项") && text.contains("第1项合作事项"), text);
        assertTrue(text.contains("市发改委（东部一方）"), text);
        String english = words("en");
        assertTrue(english.startsWith("Liaoning–Jiangsu: briefing for the next visit"), english);
        assertTrue(english.contains("2. Commitments"), english);
        assertTrue(english.contains("市发改委 (the East)"), english);
    }

    @Test
    void a_day_to_compare_with_that_is_none_or_to_come_is_named() {
        for (String since : List.of("2025-02-30", "2199-01-01", "yesterday")) {
            for (String path : List.of(PATH, PATH + "/document")) {
                as("ndrc")
                        .accept("*/*")
                        .get(path + "?since=" + since)
                        .then()
                        .statusCode(400)
                        .contentType(containsString("problem+json"))
                        .body("errors.pointer", contains("since"));
            }
        }
    }

    private static String words(String language) throws IOException {
        byte[] document = as("jiangsu-approver")
                .accept(OfficialDocument.MEDIA_TYPE)
                .header("Accept-Language", language)
                .get(PATH + "/document")
                .then()
                .statusCode(200)
                .contentType(OfficialDocument.MEDIA_TYPE)
                .extract()
                .asByteArray();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
            return words.getText();
        }
    }

    private static ValidatableResponse briefing(String account, String asked) {
        return as(account).get(PATH + asked).then().statusCode(200);
    }

    private static BigDecimal moved(Map<String, BigDecimal> before, Map<String, BigDecimal> after, String figure) {
        return after.get(figure).subtract(before.get(figure));
    }

    /** By figure, now or as it was before anything was agreed. */
    private static Map<String, BigDecimal> figures(String when) {
        List<Map<String, Object>> figures =
                briefing("ndrc", "?since=2001-01-01").extract().path("figures");
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> figure.get("measure").toString(),
                        figure -> new BigDecimal(figure.get(when).toString())));
    }
}
