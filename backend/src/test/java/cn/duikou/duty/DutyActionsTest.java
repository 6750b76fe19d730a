package cn.duikou.duty;

import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.act;
import static cn.duikou.duty.DutyFixture.acting;
import static cn.duikou.duty.DutyFixture.because;
import static cn.duikou.duty.DutyFixture.code;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.duty.DutyFixture.duty;
import static cn.duikou.duty.DutyFixture.on;
import static cn.duikou.duty.DutyFixture.yearly;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided of a duty: put off, waived, nothing to report. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutyActionsTest {

    private static final LocalDate LONG_AGO = TODAY.minusDays(200);

    @Test
    void put_off_in_time_it_is_not_late() {
        String code = dueOn(TODAY.plusDays(3));
        duty("ndrc", code).body("actions", contains("EXTEND", "WAIVE", "NOTE_PAPER"));
        extend(code, TODAY.plusDays(30))
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(TODAY.plusDays(30).toString()))
                .body("wasLate", equalTo(false))
                .body("history.kind", contains("EXTENDED"))
                .body("history.by", contains("ndrc"))
                .body("history.forOrganisation", contains("ndrc"))
                .body("history.reason", contains("双方申请"));
        duty("jiangsu-editor", code)
                .body("dueOn", equalTo(TODAY.plusDays(30).toString()))
                .body("actions", empty());
        on(TODAY.minusDays(1), code).body("dueOn", equalTo(TODAY.plusDays(3).toString()));
    }

    @Test
    void put_off_too_late_it_stays_late_for_ever() {
        String code = dueOn(LONG_AGO);
        extend(code, TODAY.plusDays(30)).body("state", equalTo("OPEN")).body("wasLate", equalTo(true));
        filed(code);
        duty("ndrc", code).body("state", equalTo("FILED_LATE")).body("wasLate", equalTo(true));
    }

    @Test
    void put_off_within_grace_it_is_not_late() {
        String code = dueOn(TODAY.minusDays(1));
        duty("ndrc", code).body("state", equalTo("OVERDUE")).body("inGrace", equalTo(true));
        extend(code, TODAY.plusDays(30)).body("wasLate", equalTo(false)).body("inGrace", equalTo(false));
        filed(code);
        duty("ndrc", code).body("state", equalTo("FILED")).body("inGrace", equalTo(false));
    }

    @Test
    void it_is_put_off_to_a_later_day_that_is_to_come_and_with_a_reason() {
        String coming = dueOn(TODAY.plusDays(3));
        for (int days : List.of(3, 2)) {
            act("ndrc", coming, "extend", extension(TODAY.plusDays(days)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/dueOn"))
                    .body("errors.code", contains("NOT_EXTENDED"));
        }
        act("ndrc", dueOn(LONG_AGO), "extend", extension(TODAY.minusDays(1)))
                .statusCode(422)
                .body("errors.code", contains("DATE_IN_PAST"));
        act("ndrc", coming, "extend", Map.of("dueOn", TODAY.plusDays(9).toString(), "reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        act("ndrc", coming, "extend", Map.of("dueOn", "2027-02-31", "reason", "试"))
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"));
        act("ndrc", coming, "extend", Map.of("reason", "试")).statusCode(400).body("errors.code", contains("REQUIRED"));
    }

    @Test
    void waived_it_is_owed_no_more_and_what_was_late_stays_late() {
        String code = dueOn(TODAY.plusDays(3));
        act("ndrc", code, "waive", because("机构改革"))
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("wasLate", equalTo(false))
                .body("actions", empty());
        String late = dueOn(LONG_AGO);
        act("ndrc", late, "waive", because("机构改革"))
                .body("state", equalTo("WAIVED"))
                .body("wasLate", equalTo(true));
        act("ndrc", late, "waive", because("再次")).statusCode(409).body("errors.code", contains("DUTY_MET"));
        act("ndrc", late, "extend", extension(TODAY.plusDays(9))).statusCode(409);
        act("ndrc", dueOn(TODAY), "waive", Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void what_came_on_paper_is_filed_as_of_the_day_it_came() {
        String code = dueOn(LONG_AGO);
        note(code, LONG_AGO.minusDays(1))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("wasLate", equalTo(false))
                .body("inGrace", equalTo(false))
                .body("filedAt", equalTo(LONG_AGO.minusDays(2) + "T16:00:00Z"))
                .body("documentId", nullValue())
                .body("actions", contains("NOTE_PAPER"))
                .body("history.paperNumber", contains("收〔2020〕1号"));
        // What was noted wrongly is noted anew, late or not by its own day alone.
        note(code, LONG_AGO.plusDays(30)).body("state", equalTo("FILED_LATE")).body("wasLate", equalTo(true));
        note(code, LONG_AGO.plusDays(1))
                .body("state", equalTo("FILED"))
                .body("inGrace", equalTo(true))
                .body("wasLate", equalTo(false));
        on(TODAY.minusDays(1), code).body("state", equalTo("OVERDUE"));
        filed(code);
        duty("ndrc", code).body("state", equalTo("FILED")).body("actions", empty());
    }

    @Test
    void paper_came_on_a_day_on_which_it_could_have_come() {
        String code = dueOn(LONG_AGO);
        note(code, TODAY.plusDays(1)).statusCode(422).body("errors.code", contains("DATE_IN_FUTURE"));
        note(code, LONG_AGO.minusDays(101))
                .statusCode(422)
                .body("errors.pointer", contains("/receivedOn"))
                .body("errors.code", contains("DUTY_NOT_OPEN_THEN"));
        act("ndrc", code, "note-paper", Map.of("receivedOn", LONG_AGO.toString(), "reason", "补录"))
                .statusCode(400)
                .body("errors.pointer", contains("/number"));
        act("ndrc", dueOn(TODAY.plusDays(200)), "note-paper", paper(TODAY))
                .statusCode(409)
                .body("errors.code", contains("DUTY_NOT_OPEN"));
        act("liaoning-approver", code, "note-paper", paper(LONG_AGO)).statusCode(403);
    }

    @Test
    void what_is_filed_is_neither_put_off_nor_waived() {
        String code = dueOn(TODAY.plusDays(3));
        filed(code);
        duty("ndrc", code).body("state", equalTo("FILED")).body("actions", empty());
        act("ndrc", code, "extend", extension(TODAY.plusDays(9)))
                .statusCode(409)
                .body("errors.code", contains("DUTY_MET"));
        act("ndrc", code, "waive", because("试")).statusCode(409);
    }

    @Test
    void that_there_is_nothing_is_declared_by_one_side_and_then_by_the_other() {
        String code = dueOn(TODAY.plusDays(3));
        duty("jiangsu-approver", code).body("actions", contains("DECLARE_EMPTY"));
        duty("jiangsu-editor", code).body("actions", empty());
        act("jiangsu-approver", code, "declare-empty", because("没有编制"))
                .statusCode(200)
                .body("state", equalTo("DUE_SOON"))
                .body("declaredBy", contains("EAST"))
                .body("actions", empty());
        act("jiangsu-approver", code, "declare-empty", because("没有编制"))
                .statusCode(409)
                .body("errors.code", contains("DECLARED_ALREADY"));
        act("liaoning-approver", code, "declare-empty", because("没有编制"))
                .statusCode(200)
                .body("state", equalTo("NOTHING_TO_REPORT"))
                .body("history.kind", contains("EMPTY_DECLARED", "EMPTY_CONFIRMED"))
                .body("history.side", contains("EAST", "NORTHEAST"));
        act("liaoning-approver", code, "declare-empty", because("没有编制")).statusCode(409);
    }

    @Test
    void both_sides_at_the_same_moment_declare_it_together() {
        String code = dueOn(TODAY.plusDays(3));
        List<Integer> answers = AtOnce.all(List.of(
                () -> act("jiangsu-approver", code, "declare-empty", because("没有"))
                        .extract()
                        .statusCode(),
                () -> act("liaoning-approver", code, "declare-empty", because("没有"))
                        .extract()
                        .statusCode()));
        assertEquals(List.of(200, 200), answers);
        duty("ndrc", code).body("state", equalTo("NOTHING_TO_REPORT"));
    }

    @Test
    void a_region_without_a_partner_declares_alone() {
        String code = dueOn(TODAY.plusDays(3), "SPECIAL", "NM");
        act("neimenggu-approver", code, "declare-empty", because("没有编制")).body("state", equalTo("NOTHING_TO_REPORT"));
    }

    @Test
    void nothing_is_declared_where_a_document_is_demanded_or_before_the_period_begins() {
        act("liaoning-approver", "ANNUAL_SUMMARY.LN-JS.2024", "declare-empty", because("没有"))
                .statusCode(409)
                .body("errors.code", contains("DOCUMENT_DEMANDED"));
        String next = code(yearly(LocalDate.of(2024, 3, 31)), "LN-JS", TODAY.getYear() + 1);
        act("liaoning-approver", next, "declare-empty", because("没有"))
                .statusCode(409)
                .body("errors.code", contains("PERIOD_NOT_BEGUN"));
    }

    @Test
    void a_document_may_follow_after_all() {
        String code = dueOn(TODAY.plusDays(3));
        act("ndrc", code, "waive", because("试"));
        filed(code);
        duty("ndrc", code).body("state", equalTo("FILED"));
    }

    @ParameterizedTest
    @CsvSource({
        "liaoning-approver, extend, 403",
        "cod, waive, 403",
        "ndrc, declare-empty, 403",
        "observer, waive, 403",
        "jiangsu-editor, declare-empty, 403",
        "zhejiang-approver, declare-empty, 404"
    })
    void nobody_else_decides(String account, String action, int status) {
        Map<String, String> body = action.equals("extend") ? extension(TODAY.plusDays(9)) : because("试");
        act(account, dueOn(TODAY), action, body).statusCode(status);
    }

    @Test
    void a_rehearsal_leaves_it_as_it_was() {
        String code = dueOn(TODAY.plusDays(3));
        act("ndrc", code, "waive?dryRun=true", because("试")).statusCode(200).body("state", equalTo("WAIVED"));
        duty("ndrc", code).body("state", equalTo("DUE_SOON")).body("history", empty());
    }

    @Test
    void of_a_past_day_nothing_is_left_to_do() {
        String code = dueOn(LONG_AGO);
        on(LONG_AGO.minusDays(1), code).body("state", equalTo("DUE_SOON")).body("actions", empty());
    }

    @Test
    void every_deed_is_noted_with_who_did_it() {
        String code = dueOn(TODAY.plusDays(3));
        act("jiangsu-approver", code, "declare-empty", because("没有编制"));
        extend(code, TODAY.plusDays(12));
        filed(code);
        List<String> by = duty("cod", code)
                .body("history.kind", hasItem("FILED"))
                .extract()
                .path("history.by");
        assertEquals(new TreeSet<>(List.of("jiangsu-approver", "ndrc", "public-record")), new TreeSet<>(by));
    }

    private static ValidatableResponse note(String code, LocalDate day) {
        return act("ndrc", code, "note-paper", paper(day));
    }

    private static Map<String, String> paper(LocalDate day) {
        return Map.of("number", "收〔2020〕1号", "receivedOn", day.toString(), "reason", "据收文登记补录");
    }

    private static void filed(String code) {
        acting("liaoning", () -> Arc.container().instance(Filings.class).get().file(code, UUID.randomUUID()));
    }

    private static ValidatableResponse extend(String code, LocalDate day) {
        return act("ndrc", code, "extend", extension(day)).statusCode(200);
    }

    private static Map<String, String> extension(LocalDate day) {
        return Map.of("dueOn", day.toString(), "reason", "双方申请");
    }
}
