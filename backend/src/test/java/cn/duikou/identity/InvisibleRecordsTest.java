package cn.duikou.identity;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.Calls.told;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller may not see changes no answer that he is given: no list, no count, no sum, no refusal. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvisibleRecordsTest {

    private static final String NAME = "隐秘的合作项目";
    private static final String NATIONAL_CODE = "2504-210112-04-01-777777";

    @Test
    void a_draft_is_betrayed_by_nothing() {
        String seen = agreed(secret());
        for (String account : List.of(THEIRS, "jiangsu-editor", "zhejiang-approver", "ndrc", "observer")) {
            Map<String, String> before = everything(account, seen);
            drafted(secret());
            assertEquals(before, everything(account, seen), account);
        }
    }

    @Test
    void a_draft_of_a_revision_is_betrayed_by_nothing() {
        String seen = agreed(secret());
        for (String account : List.of(THEIRS, "zhejiang-approver", "ndrc", "observer")) {
            Map<String, String> before = everything(account, seen);
            change(OURS, seen, Map.of("totalInvestmentWan", 5, "name", NAME + "（改）"))
                    .statusCode(200);
            assertEquals(before, everything(account, seen), account);
        }
    }

    @Test
    void what_one_pair_is_about_to_agree_on_is_betrayed_to_no_other() {
        String seen = agreed(secret());
        for (String account : List.of("zhejiang-approver", "shenyang-approver", "observer", "cod")) {
            Map<String, String> before = everything(account, seen);
            String sent = sent(secret());
            move(THEIRS, sent, "return", Map.of("reason", "不符")).statusCode(200);
            assertEquals(before, everything(account, seen), account);
        }
    }

    @Test
    void what_is_seen_is_found_among_the_duplicates_and_what_is_not_is_not() {
        String one = agreed(secret());
        String hidden = drafted(secret());
        as(THEIRS).get(PROJECTS + "/" + one + "/duplicates").then().body("items.id", not(hasItem(hidden)));
        as(OURS).get(PROJECTS + "/" + one + "/duplicates").then().body("items.id", hasItem(hidden));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,''", "GET,/revisions", "GET,/differences?from=1&to=1", "GET,/milestones", "GET,/progress-reports",
        "GET,/duplicates", "DELETE,''", "POST,/send", "POST,/withdraw", "POST,/agree"
    })
    void an_invisible_record_is_refused_like_an_absent_one(String method, String part) {
        String hidden = drafted();
        String absent = UUID.randomUUID().toString();
        for (String account : List.of(THEIRS, "zhejiang-approver", "ndrc", "observer")) {
            assertEquals(refusal(account, method, absent, part), refusal(account, method, hidden, part), account);
        }
    }

    @Test
    void a_batch_refuses_an_invisible_record_like_an_absent_one() {
        String hidden = drafted();
        String absent = UUID.randomUUID().toString();
        for (String etag : List.of("*", "\"1.1.1\"", "\"7\"")) {
            literally(as(THEIRS))
                    .body(Map.of(
                            "action",
                            "AGREE",
                            "items",
                            List.of(Map.of("id", hidden, "etag", etag), Map.of("id", absent, "etag", etag))))
                    .post("/api/v1/projects:batch")
                    .then()
                    .statusCode(200)
                    .body("items.status", contains(404, 404))
                    .body("items.problem.code", contains("NOT_FOUND", "NOT_FOUND"));
        }
    }

    /** All that this account is told, by question. */
    private static Map<String, String> everything(String account, String seen) {
        Map<String, String> told = new TreeMap<>();
        for (String question : List.of(
                "/projects?size=200",
                "/projects?size=1",
                "/projects?q=" + NAME,
                "/projects?nationalProjectCode=" + NATIONAL_CODE,
                "/projects?state=DRAFT&state=SENT&state=RETURNED",
                "/projects?pending=true",
                "/projects?sort=name&size=200",
                "/search?size=200&q=" + NAME,
                "/search?size=200&q=ymdhzxm",
                "/search?size=200&q=隐秘的合做项目",
                "/search?size=200&q=" + NATIONAL_CODE,
                "/projects/" + seen,
                "/projects/" + seen + "/duplicates",
                "/projects/" + seen + "/revisions",
                "/attachments?recordId=" + seen,
                "/todos",
                "/inbox?size=200",
                "/changes?size=200",
                "/discrepancies?size=200&sort=-since",
                "/pairs/LN-JS/summary",
                "/clauses/T2.1.a/evidence")) {
            told.put(question, told(account, "/api/v1" + question));
        }
        return told;
    }

    private static String refusal(String account, String method, String id, String part) {
        return as(account)
                .header("If-Match", "*")
                .request(method, PROJECTS + "/" + id + part)
                .body()
                .asString()
                .replace(id, "<id>");
    }

    private static Map<String, Object> secret() {
        return with(with(aSignedProject(), "name", NAME), "nationalProjectCode", NATIONAL_CODE);
    }
}
