package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.answer;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.confirm;
import static cn.duikou.evaluation.ObjectionFixture.filed;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever was written in a round is sealed: what its owner alters, deletes or puts in, triggers out of the way, is found. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SealsTest {

    @Test
    void a_round_that_was_written_on_the_platform_alone_is_what_was_sealed() {
        String id = amended();
        get("ndrc", id + "/snapshot/verification")
                .statusCode(200)
                .body("parts", empty())
                .body("intact", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update evaluation set year = 2024 where id = :id | ROUND | ALTERED",
                "update evaluation set title = 'x', review_by = review_by + 1 where id = :id | ROUND | ALTERED",
                "update evaluation_event set username = 'x' where evaluation_id = :id and kind = 'DECIDED' | EVENT | ALTERED",
                "delete from evaluation_event where evaluation_id = :id and kind = 'REVIEW_BEGUN' | EVENT | DELETED",
                "update evaluation_input set points = 3 where evaluation_id = :id and kind = 'EXPERT' | INPUT | ALTERED",
                "update evaluation_input set remark = 'x' where evaluation_id = :id and kind = 'SELF' | INPUT | ALTERED",
                "update evaluation_assessor set released_at = now(), released_by = 'x' where evaluation_id = :id"
                        + " | ASSESSOR | ALTERED",
                "delete from evaluation_assessor where evaluation_id = :id | ASSESSOR | DELETED",
                "insert into evaluation_conflict values (:id, 'assessor', 'LN-JS', 'x', now()) | CONFLICT | INSERTED",
                "delete from evaluation_input where evaluation_id = :id and kind = 'SELF' | INPUT | DELETED",
                "insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation, points)"
                        + " values (:id, 'EXPERT', 'LN-JS', 'MECHANISM', now(), 'x', 'assessors', 20) | INPUT | INSERTED",
                "update evaluation_preliminary set items = jsonb_set(items, '{0,points}', '1') where evaluation_id = :id"
                        + " | PRELIMINARY | ALTERED",
                "delete from evaluation_preliminary where evaluation_id = :id | PRELIMINARY | DELETED",
                "update evaluation_objection set reason = 'x' where evaluation_id = :id | OBJECTION | ALTERED",
                "update evaluation_objection set answer = 'x' where evaluation_id = :id | OBJECTION | ALTERED",
                "update evaluation_change set reason = 'x' where evaluation_id = :id and amendment = 0 | CHANGE | ALTERED",
                "delete from evaluation_acceptance where evaluation_id = :id and side = 'EAST' | ACCEPTANCE | DELETED",
                "update evaluation_result set decided_by = 'x' where evaluation_id = :id | RESULT | ALTERED",
                "delete from evaluation_amendment where evaluation_id = :id | AMENDMENT | DELETED",
                "update evaluation_figure set list = 'x' where evaluation_id = :id and measure = 'EVER_SIGNED'"
                        + " | FIGURE | ALTERED",
                "delete from evaluation_seal where evaluation_id = :id and part = 'ACCEPTANCE' | SEAL | ALTERED",
                "update evaluation_seal set digest = repeat('0', 64) where evaluation_id = :id and part = 'RESULT'"
                        + " | SEAL | ALTERED"
            })
    void an_altered_deleted_or_added_row_is_named(String sql, String part, String how) {
        String id = amended();
        Stored.tamper(sql.replace(":id", "'" + id + "'"));
        get("ndrc", id + "/snapshot/verification")
                .body("intact", equalTo(false))
                .body("parts.part", hasItem(part))
                .body("parts.findAll { it.part == '%s' }.how".formatted(part), hasItem(how));
    }

    @Test
    void objections_and_changes_put_in_by_hand_have_no_seal() {
        String id = amended();
        for (String table : List.of("objection", "change")) {
            Stored.tamper(("insert into evaluation_%1$s select (jsonb_populate_record(one, jsonb_build_object('id',"
                            + " gen_random_uuid()))).* from evaluation_%1$s as one where evaluation_id = '%2$s' limit 1")
                    .formatted(table, id));
        }
        get("ndrc", id + "/snapshot/verification")
                .body("parts.part", contains("CHANGE", "OBJECTION"))
                .body("parts.how", contains("INSERTED", "INSERTED"))
                .body("parts.pairCode", contains("LN-JS", "LN-JS"))
                .body("parts.item", contains("TIMELY", "TIMELY"));
    }

    @Test
    void an_altered_sheet_is_found_in_the_rounds_that_follow_it() {
        String id = in("open");
        String sheet = get("ndrc", id).extract().path("sheetCode");
        String where = " where code = '" + sheet + "' and version = 1";
        String titled = "update score_sheet set document = jsonb_set(document, '{titleZh}', '\"%s\"')" + where;
        Stored.tamper(titled.formatted("改过的评分表"));
        get("ndrc", id + "/snapshot/verification")
                .body("parts.part", contains("SHEET"))
                .body("parts[0].key", equalTo(sheet + " 1"));
        Stored.tamper(titled.formatted("试评表"));
        get("ndrc", id + "/snapshot/verification").body("parts", empty());
    }

    /** What was altered is not sealed anew by what is done on the platform afterwards. */
    @Test
    void what_was_altered_stays_found() {
        String id = in("review");
        Stored.tamper("update evaluation set year = 2024 where id = '" + id + "'");
        step(id, "open-objections").statusCode(200);
        get("ndrc", id + "/snapshot/verification").body("parts.part", contains("ROUND"));
    }

    @Test
    void what_is_told_says_which_round_and_row_in_the_language_of_the_caller() {
        String id = in("review");
        String code = get("ndrc", id).extract().path("code");
        EvaluationFixture.expert("assessor", id, 12).statusCode(200);
        Stored.tamper("update evaluation_input set points = 20 where evaluation_id = '" + id + "'");
        get("ndrc", id + "/snapshot/verification")
                .body("parts[0].told", startsWith(code + " 的所给的分与理由（LN-JS · MECHANISM · "));
        as("ndrc")
                .header("Accept-Language", "en")
                .get(ROUNDS + "/" + id + "/snapshot/verification")
                .then()
                .body("parts[0].told", startsWith(code + ": points given, and why (LN-JS · MECHANISM · "))
                .body("parts[0].told", containsString("was altered"));
    }

    @Test
    void assessors_and_conflicts_are_sealed_as_they_are_written() {
        String id = in("open");
        as("assessor")
                .body(Map.of("pairCode", "LN-JS", "reason", "曾在当地任职"))
                .post(ROUNDS + "/" + id + "/conflicts")
                .then()
                .statusCode(200);
        get("ndrc", id + "/snapshot/verification").body("parts", empty());
        Stored.tamper("update evaluation_conflict set reason = 'x' where evaluation_id = '" + id + "'");
        get("ndrc", id + "/snapshot/verification")
                .body("parts.part", contains("CONFLICT"))
                .body("parts.key", contains("assessor LN-JS"))
                .body("parts.pairCode", contains("LN-JS"));
    }

    /** Also where a caller is made up, so that the trigger seals. */
    @ParameterizedTest
    @CsvSource({
        "evaluation_event, username = 'x'",
        "evaluation_input, points = 3",
        "evaluation_result, decided_by = 'x'",
        "evaluation_facts, digest = md5(digest) || md5(digest)",
        "evaluation_snapshot, taken_by = 'x'"
    })
    void what_is_written_once_is_sealed_once(String table, String set) {
        String id = amended();
        Stored.tamper(("set session_replication_role = default; select set_config('duikou.user', 'ndrc', false);"
                        + " alter table %1$s disable trigger keep_evidence;"
                        + " update %1$s set %2$s where evaluation_id = '%3$s';"
                        + " alter table %1$s enable trigger keep_evidence")
                .formatted(table, set, id));
        get("ndrc", id + "/snapshot/verification")
                .body("parts.how", hasItem("ALTERED"))
                .body("parts.part", not(hasItem("SEAL")))
                .body("intact", equalTo(false));
    }

    @Test
    void a_second_seal_of_what_is_written_once_is_found() {
        String id = amended();
        Stored.tamper("update evaluation_result set decided_by = 'x' where evaluation_id = '" + id + "'");
        Stored.one("select add_seal(evaluation_id, part, key, content) from evaluation_part where part = 'RESULT'"
                + " and evaluation_id = '" + id + "'");
        get("ndrc", id + "/snapshot/verification")
                .body("parts.part", contains("RESULT", "SEAL"))
                .body("parts.how", contains("ALTERED", "INSERTED"));
    }

    @Test
    void a_chain_that_was_cut_ends_otherwise_and_lacks_the_step() {
        String id = in("published");
        var whole = get("ndrc", id + "/snapshot/verification")
                .body("intact", equalTo(true))
                .extract()
                .jsonPath();
        Stored.tamper(("delete from evaluation_seal where evaluation_id = '%1$s' and number >= (select number from"
                        + " evaluation_seal where evaluation_id = '%1$s' and part = 'EVENT' order by number desc limit 1);"
                        + " delete from evaluation_event where evaluation_id = '%1$s' and kind = 'PUBLISHED'")
                .formatted(id));
        get("ndrc", id + "/snapshot/verification")
                .body("parts.part", contains("EVENT"))
                .body("parts.how", contains("DELETED"))
                .body("parts.key", contains("PUBLISHED"))
                .body("seals", equalTo(whole.getInt("seals") - 1))
                .body("lastSeal", not(equalTo(whole.getString("lastSeal"))));
    }

    /** With points of a side and of an assessor, an objection that was upheld, acceptances, a result and its amendment. */
    private static String amended() {
        String id =
                EvaluationFixture.led(EvaluationFixture.prepared(EvaluationFixture.with("objectionsDays", 5)), "open");
        as("liaoning-approver")
                .body(Map.of("points", 9, "remark", "按时"))
                .put(ROUNDS + "/" + id + "/self-scores/LN-JS/TIMELY")
                .then()
                .statusCode(200);
        step(id, "begin-review").statusCode(200);
        EvaluationFixture.expert("assessor", id, 14).statusCode(200);
        step(id, "open-objections").statusCode(200);
        answer(id, filed(id), Map.of("outcome", "UPHELD", "points", 10, "reason", "属实"));
        String change = get("ndrc", id + "/changes").extract().path("items[0].id");
        confirm(colleague(), id, change).statusCode(200);
        for (String account : List.of("liaoning-approver", "jiangsu-approver")) {
            as(account).body(Map.of("pairCode", "LN-JS")).post(ROUNDS + "/" + id + "/acceptances");
        }
        step(id, "decide").statusCode(200);
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(5))).statusCode(200);
        return id;
    }
}
