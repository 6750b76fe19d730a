package cn.duikou.exchange;

import static cn.duikou.Calls.as;

import cn.duikou.Stored;
import cn.duikou.ledger.BothSides;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Batches and participants as a caller sends them. */
public final class ExchangeFixture {

    public static final String PATH = "/api/v1/cadre-exchanges";
    static final BothSides SIDES = new BothSides(PATH);

    private ExchangeFixture() {}

    /** Secondments of 辽宁 to 江苏, with nobody yet; fields may be changed before it is sent. */
    public static Map<String, Object> aBatch() {
        Map<String, Object> batch = new TreeMap<>(Map.of(
                "name", "赴江苏挂职干部",
                "pairCode", "LN-JS",
                "clauses", List.of("S3.a"),
                "kind", "SECONDMENT",
                "direction", "TO_EAST",
                "year", 2025,
                "startsOn", "2025-03-01",
                "endsOn", "2099-12-31"));
        batch.put("planned", List.of(Map.of("category", "CADRE", "people", 20)));
        return batch;
    }

    static Map<String, Object> aTraining() {
        Map<String, Object> training = with(with(aBatch(), "kind", "TRAINING"), "endsOn", "2025-12-31");
        training.put("headCounts", List.of(Map.of("category", "CADRE", "people", 60)));
        training.put("sessions", List.of(session("第一期", "2025-04-01", 45), session("第二期", "2025-06-01", 40)));
        return training;
    }

    static Map<String, Object> session(String name, String startsOn, int attendances) {
        return Map.of("name", name, "startsOn", startsOn, "attendances", attendances);
    }

    public static Map<String, Object> aParticipant() {
        return aParticipant("2025-03-01", "2026-02-28");
    }

    static Map<String, Object> aParticipant(String fromOn, String toOn) {
        return new TreeMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "side",
                "NORTHEAST",
                "category",
                "CADRE",
                "fromOn",
                fromOn,
                "toOn",
                toOn));
    }

    public static Map<String, Object> aPerson() {
        return aPerson("示例某" + UUID.randomUUID().toString().substring(0, 8));
    }

    static Map<String, Object> aPerson(String name) {
        return new TreeMap<>(Map.of(
                "name", name,
                "sex", "FEMALE",
                "birthMonth", "1982-05",
                "post", "某处副处长",
                "assignedPost", "副区长（挂职）",
                "finalGrade", "EXCELLENT"));
    }

    static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.put(field, value);
        return changed;
    }

    /** On the version that the caller sees now. */
    static ValidatableResponse enter(
            String account, String id, Map<String, Object> participant, Map<String, Object> person) {
        Map<String, Object> body = new TreeMap<>(Map.of("participant", participant));
        if (person != null) {
            body.put("person", person);
        }
        return as(account)
                .header("If-Match", SIDES.tag(account, id))
                .body(body)
                .post(PATH + "/" + id + "/participants")
                .then();
    }

    /** The id of a new draft of 辽宁 with that participant. */
    static String entered(String account, Map<String, Object> participant, Map<String, Object> person) {
        String id = SIDES.drafted(aBatch());
        enter(account, id, participant, person).statusCode(200);
        return id;
    }

    static ValidatableResponse erase(String id, Map<String, Object> participant, String reason) {
        String code = SIDES.view("ndrc", id).extract().path("code");
        return as("admin")
                .body(Map.of("recordCode", code, "participantId", participant.get("id"), "reason", reason))
                .post("/api/v1/personal-data/erasures")
                .then();
    }

    /** As if an hour had gone by: all tests share their accounts. */
    static void forgetRefusals() {
        Stored.tamper("update name_view set viewed_at = viewed_at - interval '2 hours' where kind = 'REFUSED'");
    }

    static ValidatableResponse names(String account, String id) {
        return as(account).get(PATH + "/" + id + "/names").then();
    }
}
