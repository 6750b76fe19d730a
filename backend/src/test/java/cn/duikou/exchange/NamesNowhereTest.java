package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.AsOf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk through everything that is ever given out: who may not see a name meets it nowhere. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesNowhereTest {

    /** Of all whom these tests enter; each test enters somebody of its own. */
    private static final String NAME = "欧阳示例丁";

    private static final List<String> SECRETS = List.of(NAME, "示例处处长", "1973-11", "某开发区副主任（挂职）");
    private final String name = NAME + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void anHourLater() {
        ExchangeFixture.forgetRefusals();
    }

    @Test
    void no_name_is_in_anything_that_others_are_told() {
        Heard heard = new Heard();
        Logger.getLogger("").addHandler(heard);
        try {
            String id = agreedWithANewRevision();
            for (String account :
                    List.of("jiangsu-editor", "jiangsu-approver", "jiangsu-personnel", "ndrc", "observer")) {
                outputs(id)
                        .forEach(path -> staysSecret(
                                account + path, literally(as(account)).get(path).asString()));
            }
            for (String path : List.of("/api/v1/personal-data", "/api/v1/personal-data/name-views?size=200")) {
                staysSecret(path, as("admin").get(path).asString());
            }
            as("cod").get(PATH + "/" + id + "/names").then().statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(heard);
        }
        staysSecret("the log", String.join("\n", heard.lines));
    }

    @Test
    void nobody_finds_a_record_by_the_name_of_a_participant() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), with(aPerson("司马彳亍"), "post", "氍毹处处长"))
                .statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
        for (String account : List.of("liaoning-editor", "liaoning-approver", "jiangsu-approver", "cod", "ndrc")) {
            for (String q : List.of("司马彳亍", "彳亍", "司马彳于", "氍毹处", "simachichu", "smcc")) {
                as(account)
                        .queryParam("q", q)
                        .queryParam("in", "cadre-exchanges")
                        .get("/api/v1/search")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(0))
                        .body("counts", hasSize(0));
            }
        }
    }

    @Test
    void no_name_lies_readable_in_any_table() {
        agreedWithANewRevision();
        List<String> tables =
                Stored.all("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'public'");
        for (String table : tables) {
            List<String> rows = Stored.all("select t::text from " + table + " t where t::text like '%" + NAME + "%'");
            assertEquals(List.of(), rows, table);
        }
    }

    @Test
    void a_name_in_a_text_that_others_read_is_refused_without_repeating_it() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), person()).statusCode(200);
        Map<String, String> texts = new TreeMap<>();
        for (String field : List.of("name", "summary", "organiser", "hostOrganisation", "institution", "sourceTitle")) {
            texts.put(field, "由" + name.replace("示", " 示") + "同志带队");
        }
        String answer = SIDES.change("liaoning-editor", id, texts)
                .statusCode(422)
                .extract()
                .asString();
        texts.keySet().forEach(field -> refused(field, answer));
    }

    @Test
    void a_name_that_comes_after_the_text_is_refused_too() {
        String id = SIDES.drafted(with(aBatch(), "summary", "由" + name + "同志带队"));
        String answer = enter("liaoning-editor", id, aParticipant(), person())
                .statusCode(422)
                .extract()
                .asString();
        refused("summary", answer);
        ExchangeFixture.names("liaoning-editor", id).body("items", hasSize(0));
    }

    @Test
    void a_reason_names_nobody_either() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant("2025-03-01", "2025-06-30"), person())
                .statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
        String answer = SIDES.move("liaoning-editor", id, "close", Map.of("reason", name + "同志已返回"))
                .statusCode(422)
                .extract()
                .asString();
        refused("reason", answer);
    }

    @Test
    void what_is_wrong_with_a_person_is_told_by_the_field_and_not_by_its_value() {
        String id = SIDES.drafted(aBatch());
        for (Map<String, Object> wrong : List.of(
                with(person(), "name", NAME.repeat(20)),
                with(person(), "name", NAME + "\u0007"),
                with(person(), "birthMonth", "1973-11-30 " + NAME),
                with(person(), "sex", NAME),
                with(person(), "wage", NAME))) {
            staysSecret(
                    wrong.toString(),
                    enter("liaoning-editor", id, aParticipant(), wrong)
                            .statusCode(400)
                            .extract()
                            .asString());
        }
    }

    private static void refused(String field, String answer) {
        staysSecret(field, answer);
        assertTrue(answer.contains("NAME_OF_A_PERSON") && answer.contains("/" + field), answer);
    }

    /** 辽宁 has sent a change, so that there are differences; a return of it tells of figures in dispute. */
    private String agreedWithANewRevision() {
        String id = SIDES.drafted(aBatch());
        Map<String, Object> participant = aParticipant();
        enter("liaoning-editor", id, participant, person()).statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
        enter("liaoning-editor", id, with(participant, "midTermAssessed", true), with(person(), "rank", "某级"))
                .statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "return", Map.of("reason", "请核对", "counterFacts", Map.of("year", 2025)))
                .statusCode(200);
        return id;
    }

    private Stream<String> outputs(String id) {
        String record = PATH + "/" + id;
        return Stream.of(
                PATH + "?size=200",
                PATH + "?q=" + name,
                PATH + "?size=200&asOf=" + AsOf.today(Clock.systemUTC()),
                PATH + "/summary",
                record,
                record + "?asOf=" + AsOf.today(Clock.systemUTC()),
                record + "/participants",
                record + "/names",
                record + "/revisions",
                record + "/differences?from=1&to=2",
                record + "/revisions:verify",
                "/api/v1/attachments?recordId=" + id,
                "/api/v1/clauses/S3.a/evidence",
                "/api/v1/pairs/LN-JS/summary",
                "/api/v1/pairs/LN-JS/timeline?size=200",
                "/api/v1/pairs/LN-JS/briefing",
                "/api/v1/search?size=200&q=赴江苏",
                "/api/v1/todos",
                "/api/v1/inbox?size=200",
                "/api/v1/changes",
                "/q/openapi");
    }

    private Map<String, Object> person() {
        Map<String, Object> person = with(aPerson(name), "post", "示例处处长");
        person.putAll(Map.of("birthMonth", "1973-11", "assignedPost", "某开发区副主任（挂职）"));
        return person;
    }

    private static void staysSecret(String where, String told) {
        SECRETS.forEach(secret -> assertFalse(told.contains(secret), where));
    }

    private static final class Heard extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage()
                    + line.getThrown()
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
