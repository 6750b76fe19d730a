package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happened in a pair, in the order of the days that the facts name. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineTest {

    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");

    @Test
    void every_dated_fact_of_a_project_stands_on_its_day() {
        String id = TwoSides.agreed(with(
                with(with(aSignedProject(), "signedOn", "2019-03-07"), "registeredOn", "2019-04-01"),
                "stage",
                "REGISTERED"));
        String of = "items.findAll { it.recordId == '" + id + "' }.";
        timeline("ndrc", "onFrom=2019-03-07&onTo=2019-04-01&sort=on")
                .body(of + "kind", contains("PROJECT_SIGNED", "PROJECT_REGISTERED"))
                .body(of + "on", contains("2019-03-07", "2019-04-01"))
                .body(of + "ledger", everyItem(equalTo("projects")));
        timeline("ndrc", "onFrom=2019-03-08&onTo=2019-04-01").body(of + "kind", contains("PROJECT_REGISTERED"));
    }

    @Test
    void a_meeting_and_what_it_agreed_upon_are_told_with_it() {
        String id = MEETINGS.agreed(with(
                with(aMeeting(), "heldOn", "2019-05-12"),
                "commitments",
                List.of(commitment(1, "2019-12-31"), with(commitment(2, "2019-12-30"), "keptOn", "2019-08-09"))));
        String of = "items.findAll { it.recordId == '" + id + "' }.";
        timeline("jiangsu-editor", "onFrom=2019-05-12&onTo=2019-12-31&sort=on")
                .body(of + "kind", contains("MEETING_HELD", "COMMITMENT_KEPT", "COMMITMENT_DUE"))
                .body(of + "detail", contains("沈阳市", "第2项合作事项", "第1项合作事项"));
        timeline("ndrc", "kind=MEETING_HELD&onFrom=2019-05-12&onTo=2019-12-31")
                .body(of + "kind", contains("MEETING_HELD"));
    }

    @Test
    void what_is_not_agreed_is_on_nobodys_timeline() {
        String id = TwoSides.sent(with(aSignedProject(), "signedOn", "2019-06-01"));
        timeline("liaoning-approver", "onFrom=2019-06-01&onTo=2019-06-01").body("items.recordId", not(hasItem(id)));
    }

    @Test
    void one_page_follows_the_other() {
        String id = TwoSides.agreed(with(
                with(with(aSignedProject(), "signedOn", "2017-03-01"), "registeredOn", "2017-03-02"),
                "stage",
                "REGISTERED"));
        String period = "onFrom=2017-03-01&onTo=2017-03-02&size=1";
        String next = timeline("ndrc", period)
                .body("total", equalTo(2))
                .body("items.kind", contains("PROJECT_REGISTERED"))
                .extract()
                .path("next");
        timeline("ndrc", period + "&after=" + next)
                .body("items.kind", contains("PROJECT_SIGNED"))
                .body("items.recordId", contains(id));
    }

    @Test
    void a_period_that_is_none_and_an_unknown_kind_are_named() {
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?onFrom=2020-02-30&kind=PARTY&onTo=2019-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("onFrom", "kind"));
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?onFrom=2020-02-01&onTo=2019-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("onTo"));
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("asOf"));
    }

    @Test
    void of_a_past_day_only_what_had_been_agreed_on_by_then() {
        String id = TwoSides.agreed(with(aSignedProject(), "signedOn", "2018-04-05"));
        timeline("ndrc", "onFrom=2018-04-05&onTo=2018-04-05").body("items.recordId", hasItem(id));
        timeline("ndrc", "asOf=2025-12-31&onFrom=2018-04-05&onTo=2018-04-05").body("items.recordId", not(hasItem(id)));
    }

    @Test
    void what_is_kept_is_what_all_versions_of_a_record_tell() {
        String id = TwoSides.agreed(with(aSignedProject(), "signedOn", "2018-08-05"));
        TwoSides.change("liaoning-editor", id, Map.of("name", "改过的名称", "signedOn", "2018-08-06"))
                .statusCode(200);
        TwoSides.move("liaoning-approver", id, "send").statusCode(200);
        TwoSides.move("jiangsu-approver", id, "agree").statusCode(200);
        String told = "select concat_ws(' ', id, kind, on_date, name, valid_from, valid_to) from %s where record_id = '"
                + id + "' order by 1";
        List<String> kept = Stored.all(told.formatted("pair_event"));
        assertEquals(Stored.all(told.formatted("pair_event_version")), kept);
        assertTrue(kept.stream().anyMatch(one -> one.contains("2018-08-05")));
        timeline("ndrc", "onFrom=2018-08-05&onTo=2018-08-06")
                .body("items.findAll { it.recordId == '" + id + "' }.on", contains("2018-08-06"));
    }

    @Test
    void a_city_alone_does_not_see_the_province() {
        String id = TwoSides.agreed(with(aSignedProject(), "signedOn", "2018-07-01"));
        as("shenyang-editor").get("/api/v1/pairs/LN-JS/timeline").then().statusCode(404);
        as("shenyang-editor")
                .get("/api/v1/pairs/SY-BJ/timeline?onFrom=2018-07-01&onTo=2018-07-01")
                .then()
                .statusCode(200)
                .body("items.findAll { it.recordId == '" + id + "' }", empty());
    }

    private static ValidatableResponse timeline(String account, String asked) {
        return as(account).get("/api/v1/pairs/LN-JS/timeline?" + asked).then().statusCode(200);
    }
}
