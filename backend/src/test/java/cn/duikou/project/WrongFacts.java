package cn.duikou.project;

import static cn.duikou.project.ProjectFixture.aDetailedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a project, one thing at a time, and how it is to be told. */
record WrongFacts(int status, String pointer, String code, Map<String, Object> facts) {

    private static final String NUL = "含\u0000空字符";

    static Stream<WrongFacts> missing() {
        return Stream.of("name", "pairCode", "clauses", "kind", "industryCode", "regionCode", "stage")
                .flatMap(field -> Stream.of(
                        malformed("/" + field, "REQUIRED", with(aDetailedProject(), field, null)),
                        malformed("/" + field, "REQUIRED", nulled(field))));
    }

    static Stream<WrongFacts> missingInside() {
        return Stream.of(
                malformed("/investors/0/name", "REQUIRED", list("investors", Map.of("regionCode", "320000"))),
                malformed("/funding/0/source", "REQUIRED", list("funding", Map.of("amountWan", 1))),
                malformed("/funding/0/amountWan", "REQUIRED", list("funding", Map.of("source", "PPP"))),
                malformed("/attribution/0/sharePercent", "REQUIRED", list("attribution", Map.of("pairCode", "LN-JS"))),
                malformed("/milestones/0/dueOn", "REQUIRED", list("milestones", Map.of("name", "封顶"))),
                malformed("/progressReports/0/month", "REQUIRED", list("progressReports", Map.of("investedWan", 1))),
                malformed(
                        "/progressReports/1/investedWan",
                        "REQUIRED",
                        list("progressReports", progress("2025-04", 1), Map.of("month", "2025-05"))),
                malformed("/investors/1", "REQUIRED", list("investors", Map.of("name", "甲"), null)),
                malformed("/clauses/0", "REQUIRED", list("clauses", (Object) null)),
                malformed("/clauses", "CLAUSES_COUNT", list("clauses")));
    }

    static Stream<WrongFacts> tooLong() {
        return Stream.of(
                malformed("/name", "TOO_LONG", field("name", "长".repeat(201))),
                malformed("/name", "TOO_LONG", field("name", "🚀".repeat(201))),
                malformed("/summary", "TOO_LONG", field("summary", "长".repeat(4001))),
                malformed("/responsibleOfficer", "TOO_LONG", field("responsibleOfficer", "长".repeat(61))),
                malformed("/sourceTitle", "TOO_LONG", field("sourceTitle", "长".repeat(301))),
                malformed("/sourceAddress", "NOT_AN_ADDRESS", field("sourceAddress", "https://" + "a".repeat(501))),
                malformed("/pairCode", "TOO_LONG", field("pairCode", "L".repeat(61))),
                malformed("/regionCode", "TOO_LONG", field("regionCode", "2101000")),
                malformed("/industryCode", "TOO_LONG", field("industryCode", "34345")),
                malformed("/clauses/0", "TOO_LONG", list("clauses", "T".repeat(21))),
                malformed("/clauses", "CLAUSES_COUNT", field("clauses", nCopies(21, "T2.1.a"))),
                malformed("/investors", "TOO_MANY", field("investors", nCopies(51, Map.of("name", "甲")))),
                malformed(
                        "/funding", "TOO_MANY", field("funding", nCopies(21, Map.of("source", "PPP", "amountWan", 1)))),
                malformed("/attribution", "TOO_MANY", field("attribution", nCopies(9, share("LN-JS", 10)))),
                malformed(
                        "/milestones",
                        "TOO_MANY",
                        field("milestones", nCopies(101, Map.of("name", "节点", "dueOn", "2026-01-01")))),
                malformed(
                        "/progressReports", "TOO_MANY", field("progressReports", nCopies(241, progress("2025-04", 1)))),
                malformed("/progressReports/0/note", "TOO_LONG", report("note", "长".repeat(2001))),
                malformed("/investors/0/name", "TOO_LONG", list("investors", Map.of("name", "长".repeat(201)))));
    }

    static Stream<WrongFacts> wrongType() {
        return Stream.of(
                wrongType("name", 5),
                wrongType("name", List.of("名称")),
                wrongType("name", Map.of()),
                wrongType("name", true),
                wrongType("flagship", "true"),
                wrongType("flagship", 1),
                wrongType("flagship", List.of()),
                wrongType("totalInvestmentWan", "5"),
                wrongType("totalInvestmentWan", true),
                wrongType("totalInvestmentWan", ""),
                wrongType("clauses", "T2.1.a"),
                wrongType("clauses", Map.of()),
                wrongType("investors", Map.of("name", "甲")),
                noDate("signedOn", 20250318),
                noDate("signedOn", List.of(2025, 3, 18)),
                noDate("signedOn", ""),
                noDate("signedOn", "2025-03-18T00:00:00Z"),
                noDate("signedOn", "2025-3-18"),
                noDate("signedOn", "2025-02-30"),
                noDate("signedOn", "+12025-01-01"),
                noDate("signedOn", "２０２５-03-18"),
                noDate("signedOn", " 2025-03-18"),
                wrongType("parkId", "none"),
                wrongType("parkId", 1),
                malformed("/stage", "NOT_ONE_OF", field("stage", 1)),
                malformed("/stage", "NOT_ONE_OF", field("stage", "signed")),
                malformed("/stage", "NOT_ONE_OF", field("stage", "ＳＩＧＮＥＤ")),
                malformed("/stage", "NOT_ONE_OF", field("stage", "1")),
                malformed("/kind", "WRONG_TYPE", field("kind", Map.of())),
                malformed("/clauses/0", "WRONG_TYPE", list("clauses", 5)),
                malformed("/investors/0", "WRONG_TYPE", list("investors", 1)),
                malformed("/investors/0", "WRONG_TYPE", list("investors", "甲公司")),
                malformed(
                        "/funding/0/amountWan",
                        "WRONG_TYPE",
                        list("funding", Map.of("source", "PPP", "amountWan", "1"))));
    }

    static Stream<WrongFacts> unknown() {
        return Stream.of(
                malformed("/colour", "UNKNOWN_FIELD", field("colour", "红")),
                malformed("/a~1b~0c", "UNKNOWN_FIELD", field("a/b~c", 1)),
                malformed("/id", "UNKNOWN_FIELD", field("id", "01a20d36-f4db-746a-add8-4ab09cb4aace")),
                malformed("/state", "UNKNOWN_FIELD", field("state", "AGREED")),
                malformed("/version", "UNKNOWN_FIELD", field("version", 1)),
                malformed("/investors/0/share", "UNKNOWN_FIELD", list("investors", Map.of("name", "甲", "share", 1))),
                broken("/pairCode", "UNKNOWN_PAIR", field("pairCode", "LN-ZJ")),
                broken("/clauses/1", "UNKNOWN_CLAUSE", list("clauses", "T2.1.a", "T99")),
                broken("/clauses/1", "DOUBLED", list("clauses", "T2.1.a", "T2.1.a")),
                broken("/parkId", "UNKNOWN_PARK", field("parkId", "01a20d36-f4db-746a-add8-4ab09cb4aace")),
                broken("/industryCode", "UNKNOWN_INDUSTRY", field("industryCode", "98")),
                broken("/regionCode", "UNKNOWN_REGION", field("regionCode", "999999")),
                broken(
                        "/investors/0/regionCode",
                        "UNKNOWN_REGION",
                        list("investors", Map.of("name", "甲", "regionCode", "000000"))),
                broken(
                        "/attribution/1/pairCode",
                        "UNKNOWN_PAIR",
                        list("attribution", share("LN-JS", 60), share("LN-ZJ", 40))));
    }

    static Stream<WrongFacts> notPlainText() {
        return Stream.of(
                malformed("/name", "CONTROL_CHARACTER", field("name", NUL)),
                malformed("/name", "CONTROL_CHARACTER", field("name", "换\n行")),
                malformed("/name", "CONTROL_CHARACTER", field("name", "\u001b[31m红")),
                malformed("/name", "CONTROL_CHARACTER", field("name", "c1\u0085")),
                malformed("/name", "CONTROL_CHARACTER", field("name", "\u200b\u200b")),
                malformed("/name", "CONTROL_CHARACTER", field("name", "倒\u202e读")),
                malformed("/summary", "CONTROL_CHARACTER", field("summary", NUL)),
                malformed("/clauses/0", "CONTROL_CHARACTER", list("clauses", "T2\u0000")),
                malformed("/regionCode", "CONTROL_CHARACTER", field("regionCode", "2101\u0000")),
                malformed("/investors/0/name", "CONTROL_CHARACTER", list("investors", Map.of("name", NUL))),
                malformed("/progressReports/0/obstacles", "CONTROL_CHARACTER", report("obstacles", NUL)),
                malformed(
                        "/nationalProjectCode",
                        "NATIONAL_CODE_FORM",
                        field("nationalProjectCode", "2503-210112-04-01-12345\u0000")),
                malformed("/name", "BLANK", field("name", "")),
                malformed("/name", "BLANK", field("name", " \u3000\t")),
                malformed(
                        "/nationalProjectCode",
                        "NATIONAL_CODE_FORM",
                        field("nationalProjectCode", "２５０３-210112-04-01-123456")),
                malformed(
                        "/nationalProjectCode",
                        "NATIONAL_CODE_FORM",
                        field("nationalProjectCode", "2513-210112-04-01-123456")),
                malformed("/progressReports/0/month", "NOT_A_MONTH", list("progressReports", progress("２０２５-04", 1))),
                malformed("/progressReports/0/month", "NOT_A_MONTH", list("progressReports", progress("2025-13", 1))),
                malformed("/sourceAddress", "NOT_AN_ADDRESS", field("sourceAddress", "javascript:alert(1)")),
                malformed(
                        "/investors/0/creditCode",
                        "CREDIT_CODE_FORM",
                        list("investors", Map.of("name", "甲", "creditCode", "９1350100M000100Y43"))),
                broken("/regionCode", "UNKNOWN_REGION", field("regionCode", "２１０１００")),
                broken("/parkId", "UNKNOWN_PARK", field("parkId", "01a20d36-f4db-746a-add8-4ab09cb4aace")),
                broken("/industryCode", "UNKNOWN_INDUSTRY", field("industryCode", "３４")),
                broken(
                        "/investors/0/creditCodeReason",
                        "CREDIT_CODE_CHECK",
                        list("investors", Map.of("name", "甲", "creditCode", "91350100M000100Y40"))));
    }

    static WrongFacts malformed(String pointer, String code, Map<String, Object> facts) {
        return new WrongFacts(400, pointer, code, facts);
    }

    static WrongFacts broken(String pointer, String code, Map<String, Object> facts) {
        return new WrongFacts(422, pointer, code, facts);
    }

    static Map<String, Object> field(String field, Object value) {
        return with(aDetailedProject(), field, value);
    }

    static Map<String, Object> list(String field, @Nullable Object... entries) {
        return with(aDetailedProject(), field, new ArrayList<>(Arrays.asList(entries)));
    }

    static Map<String, Object> report(String field, Object value) {
        return list("progressReports", with(progress("2025-04", 1), field, value));
    }

    private static WrongFacts noDate(String field, Object value) {
        return malformed("/" + field, "NOT_A_DATE", field(field, value));
    }

    private static WrongFacts wrongType(String field, Object value) {
        return malformed("/" + field, "WRONG_TYPE", field(field, value));
    }

    private static Map<String, Object> nulled(String field) {
        Map<String, Object> facts = new HashMap<>(aDetailedProject());
        facts.put(field, null);
        return Collections.unmodifiableMap(facts);
    }

    @Override
    public String toString() {
        return pointer + " " + code;
    }
}
