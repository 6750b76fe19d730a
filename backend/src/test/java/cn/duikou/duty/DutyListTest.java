package cn.duikou.duty;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.DUTIES;
import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.duty.DutyFixture.duty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pairs owe, as each caller finds it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutyListTest {

    private static final String SUB_PAIR = "HL-GD.jiamusi-foshan";

    @Test
    void the_plan_demands_a_plan_and_a_summary_of_each_year_and_a_plan_of_each_phase() {
        list("ndrc", "?pairCode=JL-ZJ&kind=ANNUAL_PLAN&asOf=2026-11-26&sort=year")
                .body(
                        "items.findAll { it.ruleCode == 'ANNUAL_PLAN' }.period",
                        contains("2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027"));
        list("ndrc", "?pairCode=JL-ZJ&kind=ANNUAL_SUMMARY&asOf=2026-11-26&sort=-year")
                .body(
                        "items.findAll { it.ruleCode == 'ANNUAL_SUMMARY' }.code",
                        hasItems("ANNUAL_SUMMARY.JL-ZJ.2026", "ANNUAL_SUMMARY.JL-ZJ.2018"))
                .body("items.code", not(hasItem("ANNUAL_SUMMARY.JL-ZJ.2017")))
                .body("items.code", not(hasItem("ANNUAL_SUMMARY.JL-ZJ.2027")));
        list("ndrc", "?pairCode=JL-ZJ&kind=PHASED&asOf=2026-11-26")
                .body("items.period", contains("2017-2020", "2021-2025", "2026-2030"))
                .body("items.dueOn", contains("2018-01-02", "2021-12-31", "2026-12-31"))
                .body("items.receivers", everyItem(contains("NDRC", "COD")));
    }

    @Test
    void all_pairs_of_the_plan_owe_it_and_no_others() {
        List<String> pairs =
                list("ndrc", "?kind=PHASED&year=2021&asOf=2025-01-01").extract().path("items.pairCode");
        assertEquals(7, pairs.size());
        list("ndrc", "?pairCode=NM&kind=PHASED").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=SPECIAL, kind, SPECIAL",
        "year=2022, year, 2022",
        "state=UPCOMING, state, UPCOMING",
        "pairCode=CC-TJ, pairCode, CC-TJ"
    })
    void each_filter_leaves_what_it_names(String filter, String field, String value) {
        list("ndrc", "?" + filter)
                .body("items." + field + "*.toString()", everyItem(equalTo(value)))
                .body("items", not(hasSize(0)));
    }

    @Test
    void filters_of_several_values_take_either() {
        list("ndrc", "?year=2022&year=2023&kind=ANNUAL_PLAN&kind=SPECIAL&pairCode=DL-SH")
                .body("items.year", everyItem(is(oneOf(2022, 2023))))
                .body("items.kind", hasItems("ANNUAL_PLAN", "SPECIAL"))
                .body("items.kind", everyItem(is(oneOf("ANNUAL_PLAN", "SPECIAL"))));
    }

    @Test
    void a_receiver_finds_what_is_owed_to_it() {
        String ndrcAlone = dueOn(TODAY);
        String one = "&pairCode=LN-JS&dueFrom=" + TODAY + "&dueTo=" + TODAY;
        list("ndrc", "?receiver=NDRC" + one).body("items.code", hasItem(ndrcAlone));
        list("cod", "?receiver=COD" + one).body("items.code", not(hasItem(ndrcAlone)));
    }

    @Test
    void due_days_are_asked_for_by_their_span() {
        list("ndrc", "?pairCode=JL-ZJ&dueFrom=2025-02-05&dueTo=2025-03-31")
                .body(
                        "items.code",
                        containsInAnyOrder(
                                "ANNUAL_SUMMARY.JL-ZJ.2024", "SPECIAL.JL-ZJ.2024", "ANNUAL_PLAN.JL-ZJ.2025"));
        list("ndrc", "?pairCode=JL-ZJ&dueFrom=2025-02-06&dueTo=2025-03-30").body("items", hasSize(0));
    }

    @Test
    void pages_join_without_a_gap_and_count_alike() {
        String asked = "?kind=ANNUAL_PLAN&year=2020&year=2021&sort=pairCode,dueOn&size=5";
        int total = list("ndrc", asked).extract().path("total");
        List<String> read = new ArrayList<>();
        String next = "";
        for (int page = 0; next != null; page++) {
            ValidatableResponse answer = list("ndrc", asked + (page == 0 ? "" : "&after=" + next));
            read.addAll(answer.extract().path("items.code"));
            next = answer.extract().path("next");
        }
        assertEquals(total, read.size());
        assertEquals(total, read.stream().distinct().count());
        assertEquals(list("ndrc", asked.replace("size=5", "size=200")).extract().path("items.code"), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueOn", "-dueOn", "pairCode", "kind", "-year", "state", "code", "kind,-year"})
    void is_sorted_by(String sort) {
        list("ndrc", "?pairCode=SY-BJ&sort=" + sort).body("items", not(hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=PLAN, kind",
        "state=LATE, state",
        "year=1999, year",
        "year=x, year",
        "receiver=MOF, receiver",
        "pairCode=XX, pairCode",
        "asOf=2099-01-01, asOf",
        "asOf=2016-12-31, asOf",
        "dueFrom=2025-02-30, dueFrom",
        "dueFrom=2025-02-02&dueTo=2025-02-01, dueTo",
        "sort=title, sort",
        "size=201, size",
        "withSubPairs=yes, withSubPairs"
    })
    void a_bad_question_is_named(String question, String field) {
        as("ndrc").get(DUTIES + "?" + question).then().statusCode(400).body("errors.pointer", contains(field));
    }

    @Test
    void a_government_finds_its_own_pairs_and_those_below_and_whoever_receives_finds_all() {
        String below = dueOn(TODAY, "SPECIAL", SUB_PAIR);
        list("liaoning-editor", "?kind=PHASED").body("items.pairCode", everyItem(equalTo("LN-JS")));
        list("shenyang-approver", "?kind=PHASED").body("items.pairCode", everyItem(equalTo("SY-BJ")));
        String one = "?dueFrom=" + TODAY + "&dueTo=" + TODAY + "&size=200";
        for (String sees : List.of("heilongjiang-editor", "guangdong-approver", "ndrc", "cod")) {
            list(sees, one).body("items.code", hasItem(below));
            duty(sees, below).statusCode(200).body("pairCode", equalTo(SUB_PAIR));
        }
        for (String blind : List.of("liaoning-approver", "harbin-editor")) {
            list(blind, one).body("items.code", not(hasItem(below)));
            duty(blind, below).statusCode(404);
            list(blind, "?pairCode=" + SUB_PAIR).body("items", hasSize(0)).body("total", equalTo(0));
        }
        list("ndrc", one + "&pairCode=HL-GD&withSubPairs=true").body("items.code", hasItem(below));
        list("ndrc", one + "&pairCode=HL-GD").body("items.code", not(hasItem(below)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observer", "assessor", "admin"})
    void nobody_else_finds_any(String account) {
        as(account).get(DUTIES).then().statusCode(403);
        duty(account, "PHASED.LN-JS.2021-2025").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHASED.LN-JS.2021",
                "PHASED.LN-JS.2022-2026",
                "PHASED.NM.2021-2025",
                "PHASED",
                "a",
                "ANNUAL_PLAN.LN-JS.2017",
                "ANNUAL_PLAN.LN-JS.2099",
                "ANNUAL_PLAN.LN-JS.9999"
            })
    void what_nobody_owes_is_not_there(String code) {
        duty("ndrc", code).statusCode(404);
    }

    private static ValidatableResponse list(String account, String question) {
        String size = question.contains("size=") ? "" : "&size=200";
        return as(account).get(DUTIES + question + size).then().statusCode(200);
    }
}
