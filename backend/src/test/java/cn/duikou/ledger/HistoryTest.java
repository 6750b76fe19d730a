package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log of a record can tell, and that it cannot be made to tell anything else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HistoryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void the_log_says_who_proposed_and_who_decided() {
        String id = agreed();
        view("observer", id, "revisions")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("CREATE"))
                .body("items[0].proposedBy", equalTo("liaoning-editor"))
                .body("items[0].organisation", equalTo("liaoning"))
                .body("items[0].sentBy", equalTo(OURS))
                .body("items[0].decidedBy", equalTo(THEIRS))
                .body("items[0].decidedFor", equalTo("jiangsu"))
                .body("items[0].differences", empty())
                .body("items[0].facts.name", equalTo("沈阳智能机床产业化项目"));
    }

    @Test
    void any_two_revisions_can_be_compared() {
        String id = threeVersions();
        differences(id, 1, 2).body("items.pointer", contains("/totalInvestmentWan"));
        differences(id, 1, 3).body("items.pointer", contains("/clauses/1", "/summary", "/totalInvestmentWan"));
        differences(id, 3, 2)
                .body("items.find { it.pointer == '/summary' }.before", equalTo("第二次修订"))
                .body("items.find { it.pointer == '/summary' }.after", nullValue());
        differences(id, 2, 2).body("items", empty());
    }

    @Test
    void the_same_amount_written_otherwise_is_no_difference() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", new BigDecimal("120000.50"), "flagship", true))
                .statusCode(200);
        differences(OURS, id, 1, 2).body("items.pointer", contains("/flagship"));
    }

    @Test
    void a_revision_that_is_not_there_or_not_seen_cannot_be_compared() {
        String id = agreed();
        change(OURS, id, Map.of("flagship", true)).statusCode(200);
        differences(OURS, id, 1, 2).statusCode(200).body("items.pointer", contains("/flagship"));
        differences(THEIRS, id, 1, 2).statusCode(400).body("errors.pointer", contains("to"));
        differences(OURS, id, 9, 1).statusCode(400).body("errors.pointer", contains("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=&to=1", "from=1", "from=1&to=x", "from=1&to=99999999999", "from=1&to=２", "to=1"})
    void a_comparison_needs_two_numbers(String query) {
        as(OURS).get(PROJECTS + "/" + agreed() + "/differences?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1));
    }

    @Test
    void a_record_can_be_read_as_it_was_in_force_on_a_day() {
        String id = threeVersions();
        agreedOn(id, 1, TODAY.minusDays(30));
        agreedOn(id, 2, TODAY.minusDays(10));
        asOf(OURS, id, TODAY.minusDays(31)).statusCode(404);
        asOf(OURS, id, TODAY.minusDays(30))
                .statusCode(200)
                .body("totalInvestmentWan", equalTo(120000.5f))
                .body("agreedVersion", equalTo(1));
        asOf(OURS, id, TODAY.minusDays(11)).body("agreedVersion", equalTo(1));
        asOf("observer", id, TODAY.minusDays(10))
                .body("agreedVersion", equalTo(2))
                .body("summary", nullValue());
        asOf("ndrc", id, TODAY).body("agreedVersion", equalTo(3)).body("summary", equalTo("第二次修订"));
    }

    @Test
    void nothing_can_be_done_with_the_past() {
        asOf(OURS, agreed(), TODAY).body("actions", empty()).body("locks", empty());
    }

    @Test
    void what_was_never_agreed_was_in_force_on_no_day() {
        asOf(OURS, sent(), TODAY).statusCode(404);
    }

    @Test
    void the_list_can_be_read_as_it_was_on_a_day() {
        String id = threeVersions();
        agreedOn(id, 1, TODAY.minusDays(30));
        agreedOn(id, 2, TODAY.minusDays(10));
        String code = view(OURS, id).extract().path("code");
        listAsOf(code, TODAY.minusDays(31)).body("items", empty()).body("total", equalTo(0));
        listAsOf(code, TODAY.minusDays(20))
                .body("items.totalInvestmentWan", contains(120000.5f))
                .body("total", equalTo(1));
        listAsOf(code, TODAY.minusDays(10)).body("items.totalInvestmentWan", contains(150000.0f));
    }

    @Test
    void the_past_is_as_hidden_as_the_present() {
        String id = agreed();
        asOf("zhejiang-approver", id, TODAY).statusCode(404);
        asOf("assessor", id, TODAY).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30",
                "２０２６-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "+294277-01-01",
                "2026-01-01T00:00"
            })
    void a_day_must_be_a_day(String day) {
        for (String path : List.of(PROJECTS + "/" + agreed(), PROJECTS)) {
            as(OURS).queryParam("asOf", day)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", contains("asOf"));
        }
    }

    @Test
    void the_chain_of_agreed_revisions_holds() {
        view("observer", threeVersions(), "revisions:verify")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("agreedVersions", equalTo(3))
                .body("firstBroken", nullValue())
                .body("head.length()", equalTo(64));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts = jsonb_set(facts, '{totalInvestmentWan}', '1')",
                "decided_by = 'somebody-else'",
                "decided_at = decided_at - interval '1 day'",
                "previous_digest = repeat('0', 64)",
                "digest = repeat('0', 64)"
            })
    void tampering_with_a_revision_breaks_the_chain_there(String change) {
        String id = threeVersions();
        Stored.tamper("update revision set " + change + " where record_id = '" + id + "' and agreed_version = 2");
        view("ndrc", id, "revisions:verify").body("intact", equalTo(false)).body("firstBroken", equalTo(2));
    }

    @Test
    void a_revision_that_was_taken_out_or_a_record_that_was_altered_is_found() {
        String without = threeVersions();
        Stored.tamper("delete from revision where record_id = '" + without + "' and agreed_version = 3");
        view("ndrc", without, "revisions:verify").body("intact", equalTo(false));
        String altered = agreed();
        Stored.tamper("update project set facts = jsonb_set(facts, '{name}', '\"别的项目\"') where id = '" + altered + "'");
        view("ndrc", altered, "revisions:verify").body("intact", equalTo(false)).body("firstBroken", equalTo(1));
    }

    private static String threeVersions() {
        String id = agreed();
        revise(id, Map.of("totalInvestmentWan", 150000));
        revise(id, Map.of("summary", "第二次修订", "clauses", List.of("T2.1.a", "T2.1.b")));
        return id;
    }

    private static void revise(String id, Map<String, ?> fields) {
        change(OURS, id, fields).statusCode(200);
        move(OURS, id, "send").statusCode(200);
        move(THEIRS, id, "agree").statusCode(200);
    }

    /** As if that version had been agreed at noon of another day. */
    private static void agreedOn(String id, int version, LocalDate day) {
        String noon = "'" + day + "T12:00+08:00'::timestamptz";
        Stored.tamper("update project_version set valid_from = " + noon + " where id = '" + id
                + "' and agreed_version = " + version);
        Stored.tamper("update project_version set valid_to = " + noon + " where id = '" + id + "' and agreed_version = "
                + (version - 1));
    }

    private static ValidatableResponse differences(String id, int from, int to) {
        return differences("ndrc", id, from, to).statusCode(200);
    }

    private static ValidatableResponse differences(String account, String id, int from, int to) {
        return view(account, id, "differences?from=" + from + "&to=" + to);
    }

    private static ValidatableResponse asOf(String account, String id, LocalDate day) {
        return view(account, id + "?asOf=" + day);
    }

    private static ValidatableResponse listAsOf(String code, LocalDate day) {
        return as("observer")
                .queryParam("q", code)
                .queryParam("asOf", day.toString())
                .get(PROJECTS)
                .then()
                .statusCode(200);
    }
}
