package cn.duikou.identity;

import static cn.duikou.Calls.anonymous;
import static cn.duikou.Calls.bearing;
import static cn.duikou.Calls.literally;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.agreement.AgreementFixture;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.duty.DutyFixture;
import cn.duikou.evaluation.EvaluationFixture;
import cn.duikou.evaluation.SheetFixture;
import cn.duikou.exchange.ExchangeFixture;
import cn.duikou.ledger.BothSides;
import cn.duikou.meeting.MeetingFixture;
import cn.duikou.order.OrderFixture;
import cn.duikou.park.ParkFixture;
import cn.duikou.plan.PlanFixture;
import cn.duikou.project.ProjectFixture;
import cn.duikou.replication.ReplicationFixture;
import cn.duikou.support.SupportFixture;
import cn.duikou.web.MergePatch;
import cn.duikou.zone.ZoneLinkFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the contract, tried by every kind of caller. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorisationTest {

    private static final Pattern RECORD = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Supplier<Map<String, Object>>> FACTS = Map.of(
            "projects",
            ProjectFixture::aSignedProject,
            "agreements",
            AgreementFixture::anAgreement,
            "parks",
            ParkFixture::aParkWithTerms,
            "supports",
            SupportFixture::aSupport,
            "meetings",
            MeetingFixture::aMeeting,
            "replications",
            ReplicationFixture::aReplication,
            "zone-links",
            ZoneLinkFixture::aZoneLink,
            "cadre-exchanges",
            ExchangeFixture::aBatch);

    static Stream<Permits.Row> rows() {
        return Permits.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_caller_is_answered_as_the_table_says(Permits.Row row) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> answered = new LinkedHashMap<>();
        String id = record(row.path());
        Permits.CALLERS.forEach((caller, token) -> {
            expected.put(caller, row.expected().get(expected.size()));
            answered.put(caller, status(row, token, id));
        });
        assertEquals(expected, answered);
    }

    @Test
    void no_operation_is_without_a_row() {
        Map<String, Map<String, Map<String, Object>>> paths =
                anonymous().get("/q/openapi?format=json").path("paths");
        Set<String> operations = paths.values().stream()
                .flatMap(methods -> methods.values().stream())
                .filter(operation -> operation.containsKey("operationId"))
                .map(operation -> operation.get("operationId").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(operations, rows().map(Permits.Row::operation).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Of a batch that went through, the status of its one record. */
    private static int status(Permits.Row row, @Nullable String token, String id) {
        Response answer = call(row, token, id);
        return row.operation().equals("moveBatch") && answer.statusCode() == 200
                ? answer.path("items[0].status")
                : answer.statusCode();
    }

    /** Writes are rehearsed: whoever may not is refused all the same, and the record stays what it is for the next. */
    private static Response call(Permits.Row row, @Nullable String token, String id) {
        RequestSpecification call = literally(token == null ? anonymous() : bearing(token));
        if (!row.method().equals("GET") && !row.operation().startsWith("simulate")) {
            call.header("If-Match", "*").queryParam("dryRun", true);
        }
        if (row.method().equals("PATCH")) {
            call.contentType(MergePatch.MEDIA_TYPE);
        }
        if (row.operation().equals("addAttachment")) {
            return Upload.to(id).file("a.pdf", SampleFile.pdf()).rehearsed().bearing(token);
        }
        Object body = body(row, id);
        boolean batch = row.operation().equals("moveBatch");
        String[] ids = id.split("/", 2);
        String path = RECORD.matcher(row.path()).replaceFirst(batch ? "" : ids[0]);
        path = ids.length > 1 ? RECORD.matcher(path).replaceFirst(ids[1]) : path;
        return (body == null ? call : call.body(body)).request(row.method(), "/api/v1" + path);
    }

    private static @Nullable Object body(Permits.Row row, String id) {
        Supplier<Map<String, Object>> facts = FACTS.get(ledger(row.path()));
        return switch (row.operation()) {
            case "reportProjectProgress" -> ProjectFixture.progress("2025-04", 100);
            case "recordParkTenant" -> Map.of("enterprise", "某企业", "stage", "SIGNED");
            case "reportParkIndicators" -> ParkFixture.indicators(2024, 100);
            case "proposeParkBenefitTerms" -> ParkFixture.terms("base", "DIVIDENDS");
            case "reportParkSettlement" -> ParkFixture.figures(2022, 100, null);
            case "agreeParkSettlement" -> ParkFixture.figures(2022, null, 100);
            case "simulateParkSettlements" -> Map.of("terms", List.of(ParkFixture.terms()));
            case "enterExchangeParticipant" ->
                Map.of("participant", ExchangeFixture.aParticipant(), "person", ExchangeFixture.aPerson());
            case "erasePersonalData" ->
                Map.of("recordCode", "DK-2000-000001", "participantId", UUID.randomUUID(), "reason", "REQUEST");
            case "moveBatch" -> Map.of("action", "SEND", "items", List.of(Map.of("id", id, "etag", "*")));
            case "addOrganisation" ->
                Map.of("code", "jiamusi", "nameZh", "佳木斯市", "nameEn", "Jiamusi", "regionCode", "230800");
            case "changeOrganisation" -> Map.of("nameZh", "辽宁省", "nameEn", "Liaoning", "active", true);
            case "loadReferenceFigures" ->
                Map.of(
                        "items",
                        List.of(Map.of(
                                "kind", "GDP", "regionCode", "210000", "year", 2024, "value", 1, "source", "试")));
            case "loadCalendarYear" ->
                Map.of("days", List.of(Map.of("day", "2030-01-01", "name", "元旦", "off", true, "notice", "试")));
            case String plan
            when PlanFixture.BODIES.containsKey(plan) ->
                PlanFixture.BODIES.get(plan).get();
            case String round
            when EvaluationFixture.BODIES.containsKey(round) ->
                EvaluationFixture.BODIES.get(round).get();
            case String order
            when OrderFixture.BODIES.containsKey(order) ->
                OrderFixture.BODIES.get(order).get();
            case "markInboxSeen" -> Map.of("until", "2020-01-01T00:00:00Z");
            case "changeMyNotices" -> Map.of("mail", false, "language", "ZH", "topics", List.of("DUTIES"));
            case "makeDutyRule" -> DutyFixture.aRule("TRIED_RULE");
            case "supersedeDutyRule" -> DutyFixture.aRule("ANNUAL_SUMMARY");
            case "extendDuty" -> Map.of("dueOn", "2090-02-27", "reason", "试");
            case "noteDutyPaper" -> Map.of("number", "试", "receivedOn", "2020-01-20", "reason", "试");
            case "waiveDuty", "declareDutyEmpty" -> Map.of("reason", "试");
            case "makeScoreSheet" -> SheetFixture.aSheet("TRIED_BY_ALL");
            case "changeScoreSheet" -> SheetFixture.aSheet(id.isEmpty() ? "NATIONAL" : id);
            case "loadOfficialText" -> Map.of("version", "试", "texts", Map.of("T2.1.a", "原文"));
            case String verb when verb.startsWith("draft") || verb.startsWith("replace") -> facts.get();
            case String verb when verb.startsWith("patch") -> Map.of("name", "改过的名称");
            case String verb when verb.matches("(return|close|removeA).*") -> Map.of("reason", "情况有变");
            default -> null;
        };
    }

    private static String record(String path) {
        Matcher named = RECORD.matcher(path);
        if (!named.find()) {
            return "";
        }
        if (ledger(path).startsWith("plan")) {
            return PlanFixture.in(named.group(1));
        }
        if (ledger(path).equals("evaluations")) {
            return EvaluationFixture.in(named.group(1));
        }
        if (ledger(path).equals("orders")) {
            return OrderFixture.in(named.group(1));
        }
        if (ledger(path).equals("commendations")) {
            return OrderFixture.commendationIn(named.group(1));
        }
        if (ledger(path).equals("score-sheets")) {
            return SheetFixture.drafted();
        }
        String ledger = ledger(path).equals("attachments") ? "meetings" : ledger(path);
        BothSides sides = new BothSides("/api/v1/" + ledger);
        // A park with terms could not end yet.
        Map<String, Object> facts = path.equals("/parks/{agreed}/close")
                ? ParkFixture.aPark()
                : FACTS.get(ledger).get();
        if (named.group(1).endsWith("File")) {
            String record = record("/meetings/" + named.group().replace("File", ""));
            return Upload.to(record).file("a.pdf", SampleFile.pdf()).added("liaoning-editor");
        }
        return switch (named.group(1)) {
            case "drafted" -> sides.drafted(facts);
            case "sent" -> sides.sent(facts);
            case "returned" -> sides.returned(facts);
            default -> sides.agreed(facts);
        };
    }

    /** The first step of a path. */
    private static String ledger(String path) {
        return path.split("[/:{?]")[1];
    }
}
