package cn.duikou.duty;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.DUTIES;
import static cn.duikou.duty.DutyFixture.became;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.duty.DutyFixture.extended;
import static cn.duikou.duty.DutyFixture.waived;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How punctually pairs have filed. Kinds, pairs and years that no other test uses; the rules of the plan stand beside. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelinessTest {

    private static final String BOARD = DUTIES + "/timeliness?kind=PHASED&pairCode=DL-SH&year=2022";
    private static final LocalDate DUE = LocalDate.of(2023, 5, 15);

    @Test
    void what_was_due_splits_into_what_became_of_it_and_what_was_waived_in_time_was_not_due() {
        became(due(), "FILED", DUE.minusDays(2), UUID.randomUUID(), false, false);
        became(due(), "FILED", DUE, UUID.randomUUID(), false, false);
        became(due(), "FILED", DUE.plusDays(2), UUID.randomUUID(), false, true);
        became(due(), "FILED", DUE.plusDays(50), UUID.randomUUID(), true, false);
        due();
        waived(due(), DUE, false);
        waived(due(), DUE.plusDays(1), false);
        waived(due(), DUE.plusDays(60), true);
        assertEquals(List.of(7, 2, 1, 1, 3, 1), counts(LocalDate.of(2024, 1, 1)));
        JsonPath board = board(LocalDate.of(2024, 1, 1));
        assertEquals(28.6f, board.getFloat("items[0].counts.onTimePercent"));
        assertEquals(57.1f, board.getFloat("items[0].counts.filedPercent"));
        assertEquals(board.getMap("items[0].counts"), board.getMap("total"));
        // On the due day itself nothing is due yet, and what was to be waived later is still missing the day after.
        assertEquals(List.of(), board(DUE.minusDays(10)).getList("items"));
        assertEquals(List.of(7, 2, 0, 0, 5, 1), counts(DUE.plusDays(1)));
        assertEquals(List.of(7, 2, 1, 0, 4, 1), counts(DUE.plusDays(49)));
    }

    @Test
    void what_was_late_is_due_even_where_a_later_day_was_granted_afterwards() {
        String board = DUTIES + "/timeliness?kind=PHASED&pairCode=CC-TJ&year=2022";
        String late = dueOn(DUE, "PHASED", "CC-TJ");
        extended(late, DUE.plusDays(30), LocalDate.of(2098, 1, 1), true);
        String punctual = dueOn(DUE, "PHASED", "CC-TJ");
        extended(punctual, DUE.minusDays(30), LocalDate.of(2098, 1, 1), false);
        JsonPath counts = as("ndrc").get(board).then().statusCode(200).extract().jsonPath();
        assertEquals(1, counts.getInt("total.due"));
        assertEquals(1, counts.getInt("total.missing"));
    }

    @Test
    void whoever_asks_is_told_of_the_pairs_he_sees() {
        as("liaoning-editor")
                .get(DUTIES + "/timeliness")
                .then()
                .statusCode(200)
                .body("items.pairCode", everyItem(is(oneOf("LN-JS"))));
        int all = as("cod").get(DUTIES + "/timeliness?year=2021").path("total.due");
        int own = as("dalian-editor").get(DUTIES + "/timeliness?year=2021").path("total.due");
        assertEquals(true, own > 0 && own < all);
    }

    @Test
    void years_come_latest_first() {
        List<Integer> years = as("ndrc")
                .get(DUTIES + "/timeliness?pairCode=HRB-SZ&kind=ANNUAL_PLAN&asOf=2021-06-30")
                .path("items.year");
        assertEquals(List.of(2021, 2020, 2019, 2018), years);
    }

    @ParameterizedTest
    @CsvSource({"year=x, year", "kind=x, kind", "asOf=2098-01-01, asOf", "pairCode=x, pairCode"})
    void a_bad_question_is_named(String question, String field) {
        as("ndrc")
                .get(DUTIES + "/timeliness?" + question)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(field));
    }

    private static String due() {
        return dueOn(DUE, "PHASED", "DL-SH");
    }

    private static List<Integer> counts(LocalDate day) {
        JsonPath board = board(day);
        return List.of("due", "onTime", "inGrace", "late", "missing", "waived").stream()
                .map(count -> board.getInt("total." + count))
                .toList();
    }

    private static JsonPath board(LocalDate day) {
        return as("ndrc")
                .get(BOARD + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
