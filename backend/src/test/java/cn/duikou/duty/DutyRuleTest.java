package cn.duikou.duty;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.DUTIES;
import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.aRule;
import static cn.duikou.duty.DutyFixture.code;
import static cn.duikou.duty.DutyFixture.duty;
import static cn.duikou.duty.DutyFixture.newCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as the coordinator makes them and lets others take their place. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutyRuleTest {

    private static final String PATH = "/api/v1/duty-rules";
    private static final int THIS_YEAR = TODAY.getYear();

    @Test
    void what_the_plan_demands_comes_with_the_product() {
        as("observer")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("PHASED", "SPECIAL", "ANNUAL_PLAN", "ANNUAL_SUMMARY"))
                .body("items.find { it.code == 'ANNUAL_PLAN' }.dueDay", equalTo("03-31"))
                .body("items.find { it.code == 'SPECIAL' }.mayBeEmpty", equalTo(true))
                .body("items.find { it.code == 'PHASED' }.period", equalTo("FIVE_YEARS"))
                .body("items.find { it.code == 'ANNUAL_SUMMARY' }.reminders", contains(21, 14, 7, 1));
    }

    @Test
    void a_rule_that_is_made_lets_duties_arise_for_every_pair() {
        Map<String, Object> rule = aRule(newCode());
        make("ndrc", rule)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(PATH + "/" + rule.get("code")))
                .body("version", equalTo(1))
                .body("latest", equalTo(true))
                .body("reminders", contains(21, 14, 7, 1))
                .body("madeBy", equalTo("ndrc"));
        duty("jilin-editor", code(rule.get("code").toString(), "JL-ZJ", THIS_YEAR))
                .statusCode(200)
                .body("ruledOn", equalTo(THIS_YEAR + 1 + "-01-31"))
                .body("ruleVersion", equalTo(1));
        duty("ndrc", code(rule.get("code").toString(), "JL-ZJ", THIS_YEAR - 1)).statusCode(404);
        duty("ndrc", code(rule.get("code").toString(), "NM", THIS_YEAR)).statusCode(404);
    }

    @Test
    void named_pairs_owe_it_alone() {
        Map<String, Object> rule = aRule(newCode());
        rule.put("pairCodes", List.of("NM", "HL-GD.jiamusi-foshan"));
        rule.put("receivers", List.of("COD"));
        make("ndrc", rule).statusCode(201).body("pairCodes", contains("NM", "HL-GD.jiamusi-foshan"));
        as("ndrc")
                .get(DUTIES + "?sort=-code&size=200&pairCode=NM&pairCode=HL-GD.jiamusi-foshan&pairCode=JL-ZJ&year="
                        + THIS_YEAR)
                .then()
                .body(
                        "items.findAll { it.ruleCode == '" + rule.get("code") + "' }.pairCode",
                        contains("NM", "HL-GD.jiamusi-foshan"));
    }

    @Test
    void another_version_holds_for_what_is_counted_from_its_day_on_and_for_nothing_before() {
        Map<String, Object> rule = aRule(newCode());
        String code = rule.get("code").toString();
        make("ndrc", rule).statusCode(201);
        rule.put("dueDay", "02-20");
        rule.put("graceDays", 0);
        rule.put("effectiveFrom", THIS_YEAR + 1 + "-01-02");
        supersede("ndrc", code, "\"1\"", rule)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2));
        duty("ndrc", code(code, "LN-JS", THIS_YEAR)).body("ruledOn", equalTo(THIS_YEAR + 1 + "-01-31"));
        rule.put("effectiveFrom", THIS_YEAR + 1 + "-01-01");
        supersede("ndrc", code, "\"2\"", rule).statusCode(200);
        duty("ndrc", code(code, "LN-JS", THIS_YEAR))
                .body("ruledOn", equalTo(THIS_YEAR + 1 + "-02-20"))
                .body("ruleVersion", equalTo(3));
        rule.put("effectiveUntil", THIS_YEAR + 1 + "-01-01");
        supersede("ndrc", code, "\"3\"", rule).statusCode(200);
        duty("ndrc", code(code, "LN-JS", THIS_YEAR)).statusCode(404);
        as("observer")
                .get(PATH)
                .then()
                .body("items.findAll { it.code == '" + code + "' }.version", contains(4, 3, 2, 1))
                .body("items.findAll { it.code == '" + code + "' }.latest", contains(true, false, false, false));
    }

    @Test
    void superseding_one_that_comes_with_the_product_leaves_what_was_owed_before() {
        String asked = DUTIES + "?kind=ANNUAL_SUMMARY&pairCode=JL-ZJ&pairCode=SY-BJ&size=200";
        List<String> before = as("ndrc").get(asked).path("items.findAll { it.ruleCode == 'ANNUAL_SUMMARY' }.dueOn");
        Map<String, Object> rule = aRule("ANNUAL_SUMMARY");
        rule.put("dueDay", "06-30");
        rule.put("effectiveFrom", THIS_YEAR + 60 + "-01-01");
        int version = as("ndrc").get(PATH + "/ANNUAL_SUMMARY").path("version");
        supersede("ndrc", "ANNUAL_SUMMARY", "\"" + version + "\"", rule).statusCode(200);
        assertEquals(before, as("ndrc").get(asked).path("items.findAll { it.ruleCode == 'ANNUAL_SUMMARY' }.dueOn"));
    }

    @Test
    void a_version_is_made_of_the_one_that_is_seen() {
        Map<String, Object> rule = aRule(newCode());
        String code = rule.get("code").toString();
        make("ndrc", rule).statusCode(201);
        supersede("ndrc", code, "\"7\"", rule).statusCode(412).header("ETag", "\"1\"");
        as("ndrc").body(rule).put(PATH + "/" + code).then().statusCode(428);
        supersede("ndrc", "NO_SUCH_RULE", "*", rule).statusCode(404);
        as("ndrc")
                .header("If-None-Match", "\"1\"")
                .get(PATH + "/" + code)
                .then()
                .statusCode(304);
        make("ndrc", rule).statusCode(422).body("errors.pointer", contains("/code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code | \"lower\" | 400 | /code | NOT_A_RULE_CODE",
                "kind | \"REPORT\" | 400 | /kind | NOT_ONE_OF",
                "titleZh | \"\" | 400 | /titleZh | BLANK",
                "titleEn | null | 400 | /titleEn | REQUIRED",
                "clauseCode | \"Z9\" | 422 | /clauseCode | UNKNOWN_CLAUSE",
                "pairCodes | [] | 400 | /pairCodes | PAIRS_COUNT",
                "pairCodes | [\"LN-JS\",\"XX\"] | 422 | /pairCodes/1 | UNKNOWN_PAIR",
                "pairCodes | [\"LN-JS\",\"LN-JS\"] | 422 | /pairCodes/1 | DOUBLED",
                "receivers | [] | 400 | /receivers | RECEIVERS_COUNT",
                "receivers | [\"COD\",\"COD\"] | 422 | /receivers/1 | DOUBLED",
                "period | \"MONTH\" | 400 | /period | NOT_ONE_OF",
                "dueDay | \"02-31\" | 400 | /dueDay | NOT_A_DAY_OF_EVERY_YEAR",
                "dueDay | \"02-29\" | 400 | /dueDay | NOT_A_DAY_OF_EVERY_YEAR",
                "dueDay | \"13-01\" | 400 | /dueDay | NOT_A_DAY_OF_EVERY_YEAR",
                "dueDay | \"1-31\" | 400 | /dueDay | NOT_A_DAY_OF_EVERY_YEAR",
                "dueDay | 131 | 400 | /dueDay | WRONG_TYPE",
                "graceDays | -1 | 400 | /graceDays | NOT_GRACE_DAYS",
                "graceDays | 61 | 400 | /graceDays | NOT_GRACE_DAYS",
                "opensBefore | 0 | 400 | /opensBefore | NOT_OPENING_DAYS",
                "reminders | [] | 400 | /reminders | REMINDERS_COUNT",
                "reminders | [7,14] | 422 | /reminders/1 | REMINDERS_NOT_DESCENDING",
                "reminders | [7,7] | 422 | /reminders/1 | REMINDERS_NOT_DESCENDING",
                "reminders | [181,7] | 400 | /reminders/0 | NOT_REMINDER_DAYS",
                "reminders | [76,7] | 422 | /reminders/0 | REMINDED_BEFORE_OPENING",
                "effectiveFrom | \"2024-01-01\" | 422 | /effectiveFrom | DATE_IN_PAST",
                "effectiveFrom | \"2027-02-31\" | 400 | /effectiveFrom | NOT_A_DATE",
                "effectiveUntil | \"2024-01-01\" | 422 | /effectiveUntil | PERIOD_REVERSED",
                "colour | 1 | 400 | /colour | UNKNOWN_FIELD"
            })
    void a_bad_rule_is_refused_by_the_field(String field, String value, int status, String pointer, String code)
            throws IOException {
        Map<String, Object> rule = aRule(newCode());
        rule.put(field, new ObjectMapper().readValue(value, Object.class));
        make("ndrc", rule)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"kind, PHASED", "period, FIVE_YEARS", "dueFrom, PERIOD_START", "code, OTHER_CODE"})
    void what_makes_a_duty_the_same_is_kept_by_every_version(String field, String value) {
        Map<String, Object> rule = aRule(newCode());
        String code = rule.get("code").toString();
        make("ndrc", rule).statusCode(201);
        rule.put(field, value);
        supersede("ndrc", code, "\"1\"", rule)
                .statusCode(422)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains("RULE_KEEPS_THIS"));
    }

    @Test
    void nobody_but_the_coordinator_makes_rules_and_a_rehearsal_makes_none() {
        Map<String, Object> rule = aRule(newCode());
        for (String account : List.of("cod", "liaoning-approver", "admin")) {
            make(account, rule).statusCode(403);
        }
        as("ndrc").body(rule).post(PATH + "?dryRun=true").then().statusCode(200);
        as("ndrc").get(PATH + "/" + rule.get("code")).then().statusCode(404);
    }

    private static ValidatableResponse make(String account, Map<String, Object> rule) {
        return as(account).body(rule).post(PATH).then();
    }

    private static ValidatableResponse supersede(String account, String code, String tag, Map<String, Object> rule) {
        return as(account)
                .header("If-Match", tag)
                .body(rule)
                .put(PATH + "/" + code)
                .then();
    }
}
