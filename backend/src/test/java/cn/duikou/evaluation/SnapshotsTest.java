package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Calls;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is frozen when a round is opened: the same as everybody is shown, with the records behind it, sealed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SnapshotsTest {

    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");

    @Test
    void tells_what_everybody_is_told_with_lists_that_add_up_to_it() {
        PROJECTS.agreed(ProjectFixture.with(
                ProjectFixture.aSignedProject(),
                "attribution",
                List.of(ProjectFixture.share("LN-JS", 60), ProjectFixture.share("SY-BJ", 40))));
        PROJECTS.agreed(ProjectFixture.with(ProjectFixture.aSignedProject(), "signedOn", "2024-02-03"));
        JsonPath snapshot =
                get("ndrc", in("open") + "/snapshot").statusCode(200).extract().jsonPath();
        String investment = "figures.find { it.measure == 'TOTAL_INVESTMENT' && it.period == '%s' }";
        for (String period : List.of("EVALUATED", "BEFORE")) {
            Map<String, Object> figure = snapshot.getMap(investment.formatted(period));
            JsonPath told = as("ndrc")
                    .queryParam("measure", "TOTAL_INVESTMENT")
                    .queryParam("pairCode", "LN-JS")
                    .queryParam("from", period.equals("BEFORE") ? "2024-01-01" : "2025-01-01")
                    .queryParam("to", period.equals("BEFORE") ? "2024-12-31" : "2025-12-31")
                    .get("/api/v1/statistics/figures")
                    .jsonPath();
            assertEquals(told.getDouble("items[0].value"), ((Number) figure.get("gross")).doubleValue(), 0.001);
            assertEquals(told.getInt("items[0].records"), figure.get("records"));
            assertEquals(
                    figure.get("records"),
                    as("ndrc")
                            .urlEncodingEnabled(false)
                            .get(figure.get("list").toString())
                            .path("total"));
        }
        assertEquals(
                (Object) snapshot.getMap(investment.formatted("EVALUATED")).get("net"),
                snapshot.get("facts[0].facts.measures.TOTAL_INVESTMENT.net"));
        assertEquals(
                (Object) snapshot.getMap(investment.formatted("BEFORE")).get("gross"),
                snapshot.get("facts[0].facts.previous.TOTAL_INVESTMENT.gross"));
    }

    /** While points are still given there are no scores to explain, but assessors and sides look at what they rest on. */
    @Test
    void leads_from_a_figure_to_its_records_before_there_are_scores() {
        String id = in("open");
        String records = id + "/snapshot/records/";
        JsonPath figures =
                get("ndrc", id + "/snapshot").statusCode(200).extract().jsonPath();
        String count = "figures.find { it.measure == '%s' && it.period == 'EVALUATED' }.records";
        for (String account : List.of("assessor", "liaoning-editor", "jiangsu-editor")) {
            get(account, records + "LN-JS/EVALUATED/TOTAL_INVESTMENT")
                    .body("total", equalTo(figures.getInt(count.formatted("TOTAL_INVESTMENT"))));
        }
        get("zhejiang-editor", records + "LN-JS/EVALUATED/TOTAL_INVESTMENT").statusCode(404);
        get("assessor", records + "LN-JS/EVALUATED/STARTED_RATE")
                .body(
                        "total",
                        equalTo(figures.getInt(count.formatted("EVER_STARTED"))
                                + figures.getInt(count.formatted("EVER_SIGNED"))));
        get("liaoning-editor", records + "LN-JS/EVALUATED/TOTAL_INVESTMENT").body("items[0].title", notNullValue());
        get("assessor", records + "LN-JS/EVALUATED/TOTAL_INVESTMENT").body("items[0].title", nullValue());
        get("assessor", records + "JL-ZJ/EVALUATED/TOTAL_INVESTMENT").statusCode(404);
        get("assessor", records + "LN-JS/EVER/TOTAL_INVESTMENT").statusCode(404);
        get("jilin-editor", records + "LN-JS/EVALUATED/TOTAL_INVESTMENT").statusCode(404);
    }

    /** Items, a multiplier and a veto name them; of rates the parts are kept too. */
    @Test
    void keeps_whatever_the_sheet_names_and_nothing_more() {
        get("ndrc", in("open") + "/snapshot")
                .body("facts.pairCode", contains("LN-JS"))
                .body(
                        "facts[0].facts.measures.keySet()",
                        hasItems("STARTED_RATE", "TOTAL_INVESTMENT", "PRACTICES", "COMMITMENTS", "LATE_PROJECTS"))
                .body("facts[0].facts.measures.size()", equalTo(7))
                .body("facts[0].facts.previous.keySet()", hasItems("PROJECTS", "TOTAL_INVESTMENT"))
                .body("facts[0].facts.previous.size()", equalTo(2))
                .body("figures.measure", hasItems("EVER_STARTED", "EVER_SIGNED"))
                .body("facts[0].facts.duties.evidence", equalTo(duties()));
    }

    @Test
    void keeps_the_version_the_seal_and_the_attachments_of_each_record() {
        String project = PROJECTS.agreed(ProjectFixture.aSignedProject());
        String id = in("open");
        PROJECTS.change("liaoning-editor", project, Map.of("totalInvestmentWan", 1))
                .statusCode(200);
        PROJECTS.move("liaoning-approver", project, "send").statusCode(200);
        PROJECTS.move("jiangsu-approver", project, "agree").statusCode(200);
        String kept = "from evaluation_record where evaluation_id = '%s' and record_id = '%s' and measure ="
                + " 'TOTAL_INVESTMENT'";
        assertEquals(
                List.of("1 120000.50 120000.50"),
                Stored.all(("select concat_ws(' ', version, value, round(net, 2)) " + kept).formatted(id, project)));
        assertEquals(
                Stored.all("select digest from revision where agreed_version = 1 and record_id = '" + project + "'"),
                Stored.all(("select seal " + kept).formatted(id, project)));
        get("ndrc", id + "/snapshot/verification").body("intact", equalTo(true));
    }

    @Test
    void freezes_all_that_the_national_sheet_reads() {
        String id = prepared(aNationalRound());
        step(id, "open").statusCode(200);
        get("ndrc", id + "/snapshot").body("facts", hasSize(7)).body("facts[0].facts.measures.size()", greaterThan(15));
        get("ndrc", id + "/snapshot/verification")
                .body("intact", equalTo(true))
                .body("differences", empty())
                .body("records", greaterThan(0));
        get("ndrc", id + "/scores").statusCode(200).body("pairs", hasSize(7));
        get("liaoning-editor", id + "/snapshot").body("facts.pairCode", contains("LN-JS"));
        get("shenyang-approver", id + "/snapshot").body("figures.pairCode.unique()", contains("SY-BJ"));
    }

    @Test
    void is_chained_to_the_one_before_it() {
        JsonPath first = get("ndrc", in("open") + "/snapshot").extract().jsonPath();
        JsonPath second = get("ndrc", in("open") + "/snapshot").extract().jsonPath();
        assertEquals(first.getInt("number") + 1, second.getInt("number"));
        assertEquals(first.getString("digest"), second.getString("previousDigest"));
    }

    /** Whatever its owner does, triggers out of the way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluation_record | value = value + 1 | measure = 'TOTAL_INVESTMENT' | RECORDS",
                "evaluation_record | seal = repeat('0', 64) | measure = 'TOTAL_INVESTMENT' | RECORDS",
                "evaluation_record | measure = 'NONE' | measure = 'TOTAL_INVESTMENT' | RECORDS",
                "evaluation_record | attachments = array[repeat('0', 64)] | measure = 'PROJECTS' | RECORDS",
                "evaluation_figure | digest = repeat('0', 64) | measure = 'TOTAL_INVESTMENT' | SNAPSHOT",
                "evaluation_figure | gross = gross + 1 | measure = 'TOTAL_INVESTMENT' | FIGURE",
                "evaluation_figure | list = '' | measure = 'EVER_SIGNED' | SNAPSHOT",
                "evaluation_facts | facts = jsonb_set(facts, '{duties,late}', '77') | true | FACTS",
                "evaluation_facts | facts = jsonb_set(facts, '{measures,TOTAL_INVESTMENT,gross}', '1') | true | FIGURE",
                "evaluation_snapshot | taken_by = 'another' | true | SNAPSHOT",
                "evaluation_snapshot | digest = repeat('0', 64) | true | SNAPSHOT",
                "evaluation_event | digest = repeat('0', 64) | kind = 'OPENED' | CHAIN"
            })
    void an_altered_row_is_found(String table, String set, String where, String kind) {
        String id = in("open");
        Stored.tamper("update " + table + " set " + set.strip() + " where evaluation_id = '" + id + "' and " + where);
        get("ndrc", id + "/snapshot/verification")
                .body("intact", equalTo(false))
                .body("differences.kind", hasItem(kind));
        as("ndrc")
                .post(ROUNDS + "/" + id + "/recompute")
                .then()
                .statusCode(409)
                .body("errors.code", contains("SNAPSHOT_ALTERED"));
        if (!kind.equals("RECORDS")) {
            get("ndrc", id + "/scores").statusCode(409).body("errors.code", contains("SNAPSHOT_ALTERED"));
        }
    }

    @Test
    void a_round_is_not_decided_on_altered_records() {
        String id = in("objections");
        Stored.tamper(
                "delete from evaluation_record where measure = 'TOTAL_INVESTMENT' and evaluation_id = '" + id + "'");
        step(id, "decide").statusCode(409).body("errors.code", contains("SNAPSHOT_ALTERED"));
    }

    @Test
    void whoever_puts_another_digest_into_the_chain_is_found_beside_it() {
        String id = in("open");
        String before =
                Stored.one("select evaluation_id from evaluation_snapshot where number = (select number - 1 from"
                        + " evaluation_snapshot where evaluation_id = '" + id + "')");
        String digest = Stored.one("select digest from evaluation_snapshot where evaluation_id = '" + before + "'");
        Stored.tamper("update evaluation_snapshot set digest = repeat('1', 64) where evaluation_id = '" + before + "'");
        get("ndrc", id + "/snapshot/verification").body("differences.kind", contains("CHAIN"));
        Stored.tamper(
                "update evaluation_snapshot set digest = '" + digest + "' where evaluation_id = '" + before + "'");
        get("ndrc", id + "/snapshot/verification").body("differences", empty());
    }

    @Test
    void there_is_none_before_a_round_is_opened_and_a_rehearsal_keeps_none() {
        String id = prepared();
        get("ndrc", id + "/snapshot").statusCode(404);
        get("ndrc", id + "/scores").statusCode(404);
        as("ndrc")
                .queryParam("dryRun", true)
                .header("If-Match", "*")
                .post(ROUNDS + "/" + id + "/open")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        get("ndrc", id + "/snapshot").statusCode(404);
        assertEquals("0", Stored.one("select count(*) from evaluation_record where evaluation_id = '" + id + "'"));
    }

    @Test
    void reads_everything_as_of_one_moment_also_where_the_request_may_be_repeated() {
        String id = prepared();
        for (int i = 0; i < 2; i++) {
            as("ndrc")
                    .header("If-Match", "\"2\"")
                    .header("Idempotency-Key", id)
                    .post(ROUNDS + "/" + id + "/open")
                    .then()
                    .statusCode(200);
        }
        assertTrue(Calls.told("ndrc", ROUNDS + "/" + id).contains("OPENED"));
    }

    private static String duties() {
        String today = Stored.one("select (now() at time zone 'Asia/Shanghai')::date");
        return "/api/v1/duties?pairCode=LN-JS&year=2025&asOf=" + today;
    }
}
