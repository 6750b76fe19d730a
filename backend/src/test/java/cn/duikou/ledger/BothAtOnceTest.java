package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.tag;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.web.MergePatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever is done in the same moment, one wins, the other is told, and the log stays whole. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BothAtOnceTest {

    private static final int ROUNDS = 5;

    @RepeatedTest(ROUNDS)
    void agreeing_and_withdrawing() {
        String id = sent();
        oneWins(moving(THEIRS, id, "agree"), moving(OURS, id, "withdraw"));
        String state = view(OURS, id).extract().path("state");
        assertTrue(List.of("AGREED", "DRAFT").contains(state), state);
        whole(id, state.equals("AGREED") ? 1 : 0);
    }

    @RepeatedTest(ROUNDS)
    void agreeing_twice() {
        String id = sent();
        oneWins(moving(THEIRS, id, "agree"), moving(THEIRS, id, "agree"));
        whole(id, 1);
    }

    @RepeatedTest(ROUNDS)
    void agreeing_and_returning() {
        String id = sent();
        oneWins(moving(THEIRS, id, "agree"), moving(THEIRS, id, "return"));
        whole(id, view(OURS, id).extract().path("state").equals("AGREED") ? 1 : 0);
    }

    @RepeatedTest(ROUNDS)
    void sending_twice_by_two_of_one_side() {
        String id = drafted();
        oneWins(moving(OURS, id, "send"), moving(OURS, id, "send"));
        view(THEIRS, id).body("state", equalTo("SENT"));
        view(THEIRS, id, "revisions").body("items.size()", equalTo(1));
    }

    @RepeatedTest(ROUNDS)
    void both_sides_sending_their_revisions() {
        String id = agreed();
        change(OURS, id, Map.of("totalInvestmentWan", 1)).statusCode(200);
        change(THEIRS, id, Map.of("totalInvestmentWan", 2)).statusCode(200);
        oneWins(moving(OURS, id, "send"), moving(THEIRS, id, "send"));
        assertEquals(
                "1", Stored.one("select count(*) from revision where state = 'SENT' and record_id = '" + id + "'"));
    }

    @RepeatedTest(ROUNDS)
    void both_sides_beginning_a_revision() {
        String id = agreed();
        List<Response> answers =
                AtOnce.all(List.of(amending("liaoning-editor", id, 1), amending("jiangsu-editor", id, 2)));
        answers.forEach(answer -> answer.then().statusCode(200));
        assertEquals(
                List.of("1", "2", "3"),
                Stored.all("select number from revision where record_id = '" + id + "' order by number"));
    }

    @RepeatedTest(ROUNDS)
    void amending_the_same_version_twice() {
        String id = drafted();
        oneWins(amending("liaoning-editor", id, 11), amending(OURS, id, 22));
        String stored = Stored.one("select facts ->> 'totalInvestmentWan' from project where id = '" + id + "'");
        assertEquals(
                stored,
                Stored.one("select facts ->> 'totalInvestmentWan' from revision where record_id = '" + id + "'"));
    }

    @RepeatedTest(ROUNDS)
    void sending_and_discarding() {
        String id = drafted();
        oneWins(moving(OURS, id, "send"), discarding("liaoning-editor", id));
        String records = Stored.one("select count(*) from project where id = '" + id + "'");
        assertEquals(records, Stored.one("select count(*) from revision where record_id = '" + id + "'"));
    }

    @Test
    void sixteen_at_once_over_many_records() {
        List<String> ids = Stream.generate(() -> sent()).limit(24).toList();
        List<Callable<List<Response>>> crowd = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String account = i % 2 == 0 ? THEIRS : OURS;
            String move = i % 4 == 0 ? "agree" : i % 4 == 2 ? "return" : "withdraw";
            List<Callable<Response>> moves =
                    ids.stream().map(id -> moving(account, id, move)).toList();
            crowd.add(() -> inTurn(moves));
        }
        List<List<Response>> answers = AtOnce.all(crowd);
        for (int record = 0; record < ids.size(); record++) {
            int at = record;
            assertEquals(
                    1,
                    answers.stream()
                            .filter(turn -> turn.get(at).statusCode() == 200)
                            .count());
            assertTrue(answers.stream()
                    .allMatch(turn ->
                            List.of(200, 404, 409, 412).contains(turn.get(at).statusCode())));
            boolean agreed = view(OURS, ids.get(at)).extract().path("state").equals("AGREED");
            whole(ids.get(at), agreed ? 1 : 0);
        }
    }

    @Test
    void a_record_revised_again_and_again_by_both_sides_keeps_its_chain() {
        String id = agreed();
        List<Callable<Integer>> sides = List.of(() -> revisions(OURS, THEIRS, id), () -> revisions(THEIRS, OURS, id));
        int agreed = AtOnce.all(sides).stream().mapToInt(Integer::intValue).sum();
        view("ndrc", id).body("agreedVersion", equalTo(1 + agreed));
        whole(id, 1 + agreed);
    }

    /** How many of its revisions a side brings through against the other side's. */
    private static int revisions(String proposer, String decider, String id) {
        return (int) IntStream.range(0, 10)
                .filter(round -> change(proposer, id, Map.of("totalInvestmentWan", round))
                                        .extract()
                                        .statusCode()
                                == 200
                        && move(proposer, id, "send").extract().statusCode() == 200
                        && move(decider, id, "agree").extract().statusCode() == 200)
                .count();
    }

    private static void oneWins(Callable<Response> one, Callable<Response> other) {
        List<Integer> statuses = AtOnce.all(List.of(one, other)).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertTrue(statuses.getFirst() / 100 == 2, statuses.toString());
        assertTrue(List.of(404, 409, 412).contains(statuses.getLast()), statuses.toString());
    }

    /** As many agreed revisions as there should be, numbered without a gap, each sealed. */
    private static void whole(String id, int agreed) {
        String numbers = "select number from revision where record_id = '" + id + "' order by number";
        List<String> log = Stored.all(numbers);
        assertEquals(
                IntStream.rangeClosed(1, log.size()).mapToObj(String::valueOf).toList(), log);
        view(OURS, id, "revisions:verify")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("agreedVersions", equalTo(agreed));
    }

    /** On the version that this account sees before the moment comes. */
    private static Callable<Response> moving(String account, String id, String move) {
        String seen = tag(account, id);
        String body = move.equals("return") ? "{\"reason\":\"不符\"}" : "";
        return () -> as(account).header("If-Match", seen).body(body).post(PROJECTS + "/" + id + "/" + move);
    }

    private static Callable<Response> discarding(String account, String id) {
        String seen = tag(account, id);
        return () -> as(account).header("If-Match", seen).delete(PROJECTS + "/" + id);
    }

    private static Callable<Response> amending(String account, String id, int total) {
        String seen = tag(account, id);
        return () -> as(account)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", seen)
                .body(Map.of("totalInvestmentWan", total))
                .patch(PROJECTS + "/" + id);
    }

    private static List<Response> inTurn(List<Callable<Response>> moves) throws Exception {
        List<Response> answers = new ArrayList<>();
        for (Callable<Response> move : moves) {
            answers.add(move.call());
        }
        return answers;
    }
}
