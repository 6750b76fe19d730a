package cn.duikou.exchange;

import static cn.duikou.Calls.bearing;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import cn.duikou.ledger.BothSides;
import cn.duikou.order.OrderFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders, their answers and commendations go out as papers: no text in them names a participant. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesInOrdersTest {

    private static final String ORDERS = "/api/v1/orders";

    private final String name = "诸葛示例" + UUID.randomUUID().toString().substring(0, 6);
    private final String named = name + "同志负责整改";

    @BeforeEach
    void somebodyTakesPart() {
        String id = ExchangeFixture.SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
        ExchangeFixture.SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        ExchangeFixture.SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "issued, liaoning-editor, planOrderMeasure, measures, what",
        "issued, liaoning-editor, planOrderMeasure, measures, responsible",
        "measured, liaoning-editor, reportOrderProgress, measures/{}/progress, note",
        "issued, liaoning-editor, addOrderEvidence, evidence, note",
        "issued, liaoning-approver, askOrderExtension, extensions, reason",
        "extending, ndrc, refuseOrderExtension, extensions/{}/refuse, reason",
        "done, liaoning-approver, reportOrder, report, reason",
        "reported, ndrc, checkOrder, checks, reason"
    })
    void no_answer_and_no_check_of_an_order_names_a_participant(
            String state, String account, String operation, String path, String field) {
        String[] ids = OrderFixture.in(state).split("/", -1);
        Map<String, Object> body = body(operation);
        body.put(field, named);
        String address = ORDERS + "/" + ids[0] + "/" + path.replace("{}", ids[ids.length - 1]);
        refused(account, body, address, "/" + field);
    }

    @Test
    void no_order_and_no_commendation_names_a_participant() {
        Map<String, Object> order = body("draftOrder");
        order.put("title", named);
        order.put("findings", List.of(Map.of("clauseCode", "T2.1", "finding", named, "requirement", "逐项排查" + named)));
        refused("ndrc", order, ORDERS, "/title", "/findings/0/finding", "/findings/0/requirement");
        Map<String, Object> commendation = body("draftCommendation");
        commendation.putAll(Map.of("title", named, "text", named));
        refused("ndrc", commendation, "/api/v1/commendations", "/title", "/text");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(String operation) {
        return new HashMap<>(
                (Map<String, Object>) OrderFixture.BODIES.get(operation).get());
    }

    /** One who may see names. */
    private static String coordinator() {
        return Tokens.inRoles("ndrc", "ndrc", Set.of("coordinator", "cadre-supervisor"), "ndrc@example.invalid");
    }

    /** Whether it is to be kept or only tried. */
    private static void refused(String account, Map<String, Object> body, String address, String... pointers) {
        for (boolean dry : List.of(true, false)) {
            bearing(account.equals("ndrc") ? coordinator() : Tokens.of(account))
                    .header("If-Match", "*")
                    .queryParam("dryRun", dry)
                    .body(body)
                    .post(address)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder(pointers))
                    .body("errors.code", everyItem(is("NAME_OF_A_PERSON")));
        }
    }
}
