package cn.duikou.administration;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.reference.Calendar;
import cn.duikou.reference.ReferenceQuery;
import cn.duikou.reference.WorkingDays;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of working days, as it comes with the product and as the administrator carries it on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarTest {

    private static final String PATH = "/api/v1/calendar/";

    @Inject
    Calendar calendar;

    @Inject
    ReferenceQuery query;

    @ParameterizedTest
    @CsvSource({
        "2017, 249, 29", "2018, 250, 32", "2019, 250, 28", "2020, 249, 36", "2021, 250, 38",
        "2022, 249, 39", "2023, 249, 33", "2024, 251, 36", "2025, 248, 33", "2026, 248, 39"
    })
    void years_that_come_with_the_product_have_as_many_working_days_as_their_notices_leave(
            int year, int working, int said) {
        as("observer")
                .get(PATH + year)
                .then()
                .statusCode(200)
                .body("announced", equalTo(true))
                .body("workingDays", equalTo(working))
                .body("days", hasSize(said));
    }

    @Test
    void a_day_tells_the_notice_that_it_is_from() {
        as("liaoning-editor")
                .get(PATH + 2020)
                .then()
                .body("days.find { it.day == '2020-02-02' }.notice", equalTo("国办发明电〔2020〕1号"))
                .body("days.find { it.day == '2020-01-19' }.off", equalTo(false))
                .body("days.find { it.day == '2020-10-01' }.name", equalTo("国庆节、中秋节"));
    }

    /** What SQL counts by is what Java counts by. */
    @Test
    void the_database_counts_working_days_alike() {
        WorkingDays days = calendar.workingDays();
        List<String> rows = query.list("""
                select concat_ws(' ', days.day, days.working, days.next, tenth.day) from working_day as days
                left join working_day as tenth on tenth.working and tenth.number = days.number + 10
                where days.day between '2017-01-01' and '2027-12-31' order by days.day""", row -> row.getString(1));
        assertEquals(4017, rows.size());
        for (String row : rows) {
            LocalDate day = LocalDate.parse(row.substring(0, 10));
            String worked = days.isWorked(day) ? "t" : "f";
            assertEquals(
                    String.join(
                            " ",
                            day.toString(),
                            worked,
                            days.onOrAfter(day).toString(),
                            days.after(day, 10).toString()),
                    row);
        }
    }

    @Test
    void a_coming_year_is_loaded_whole_and_loaded_again() {
        as("observer").get(PATH + 2031).then().body("announced", equalTo(false)).body("days", empty());
        load(2031, off("2031-01-01"), off("2031-10-01"), worked("2031-10-05"))
                .statusCode(200)
                .body("days.day", contains("2031-01-01", "2031-10-01", "2031-10-05"))
                .body("announced", equalTo(true));
        assertEquals(true, calendar.workingDays().isWorked(LocalDate.of(2031, 10, 5)));
        load(2031, off("2031-10-01"), off("2031-10-02")).statusCode(200);
        as("observer")
                .get(PATH + 2031)
                .then()
                .body("days.day", contains("2031-10-01", "2031-10-02"))
                .body("days.notice", hasItem("试〔2030〕1号"));
        assertEquals(false, calendar.workingDays().isWorked(LocalDate.of(2031, 10, 5)));
    }

    @Test
    void a_rehearsal_stores_nothing() {
        as("admin")
                .body(Map.of("days", List.of(off("2032-01-01"))))
                .put(PATH + "2032?dryRun=true")
                .then()
                .statusCode(200)
                .body("days", hasSize(1));
        as("observer").get(PATH + 2032).then().body("days", empty());
    }

    @Test
    void a_year_that_is_over_stays_as_it_was() {
        load(2025, off("2025-01-01")).statusCode(409).body("errors.code", contains("YEAR_OVER"));
    }

    @Test
    void a_day_that_is_over_stays_as_it_was_counted() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        boolean worked = calendar.workingDays().isWorked(yesterday);
        Map<String, Object> otherwise = day(yesterday.toString(), worked);
        load(yesterday.getYear(), otherwise)
                .statusCode(422)
                .body("errors.pointer", contains("/days/0/day"))
                .body("errors.code", contains("DAY_OVER"));
    }

    @ParameterizedTest
    @CsvSource({
        "2034-01-01, 422, /days/1/day, DAY_OF_OTHER_YEAR",
        "2033-05-01, 422, /days/1/day, DOUBLED",
        "2033-02-30, 400, /days/1/day, NOT_A_DATE",
        "'', 400, /days/1/day, NOT_A_DATE"
    })
    void a_bad_day_is_named_and_nothing_is_stored(String day, int status, String pointer, String code) {
        load(2033, off("2033-05-01"), off(day))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as("observer").get(PATH + 2033).then().body("days", empty());
    }

    @Test
    void what_says_nothing_or_what_nobody_means_is_refused() {
        load(2033, worked("2033-05-02")).statusCode(422).body("errors.code", contains("WORKED_ANYWAY"));
        load(2033).statusCode(400).body("errors.code", contains("DAYS_COUNT"));
        Map<String, Object> unnamed = off("2033-05-01");
        unnamed.put("name", " ");
        unnamed.remove("notice");
        load(2033, unnamed)
                .statusCode(400)
                .body("errors.pointer", hasItem("/days/0/name"))
                .body("errors.pointer", hasItem("/days/0/notice"));
    }

    @ParameterizedTest
    @CsvSource({"2016, OUT_OF_RANGE", "2100, OUT_OF_RANGE", "next, NOT_A_NUMBER"})
    void no_other_years_are_asked_for(String year, String code) {
        as("observer")
                .get(PATH + year)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("year"))
                .body("errors.code", contains(code));
    }

    private static Map<String, Object> off(String day) {
        return day(day, true);
    }

    private static Map<String, Object> worked(String day) {
        return day(day, false);
    }

    private static Map<String, Object> day(String day, boolean off) {
        return new TreeMap<>(Map.of("day", day, "name", "试", "off", off, "notice", "试〔2030〕1号"));
    }

    @SafeVarargs
    private static ValidatableResponse load(int year, Map<String, Object>... days) {
        return as("admin").body(Map.of("days", List.of(days))).put(PATH + year).then();
    }
}
