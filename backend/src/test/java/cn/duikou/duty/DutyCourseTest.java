package cn.duikou.duty;

import static cn.duikou.duty.DutyFixture.became;
import static cn.duikou.duty.DutyFixture.code;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.duty.DutyFixture.duty;
import static cn.duikou.duty.DutyFixture.on;
import static cn.duikou.duty.DutyFixture.returned;
import static cn.duikou.duty.DutyFixture.yearly;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a duty stood on past days; the 31st of March 2024 is a Sunday, the 4th to the 6th of April are a holiday. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutyCourseTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2023-12-21, UPCOMING, false, false",
        "2023-12-22, OPEN, false, false",
        "2024-03-10, OPEN, false, false",
        "2024-03-11, DUE_SOON, false, false",
        "2024-04-01, DUE_SOON, false, false",
        "2024-04-02, OVERDUE, false, true",
        "2024-04-09, OVERDUE, false, true",
        "2024-04-10, OVERDUE, true, false",
        "2026-01-01, OVERDUE, true, false"
    })
    void nobody_files_anything(LocalDate day, DutyState state, boolean wasLate, boolean inGrace) {
        stood(on(day, code(yearly(MARCH_31), "LN-JS", 2024)), state, wasLate, inGrace)
                .body("ruledOn", equalTo("2024-03-31"))
                .body("dueOn", equalTo("2024-04-01"))
                .body("lastOn", equalTo("2024-04-09"))
                .body("opensOn", equalTo("2023-12-22"));
    }

    @Test
    void days_are_told_by_the_calendar_and_by_working_days() {
        String code = code(yearly(MARCH_31), "LN-JS", 2024);
        on(LocalDate.of(2024, 3, 25), code).body("daysLeft", equalTo(7)).body("workingDaysLeft", equalTo(5));
        on(LocalDate.of(2024, 4, 8), code).body("daysLeft", equalTo(-7)).body("workingDaysLeft", equalTo(-4));
        on(LocalDate.of(2024, 3, 18), code)
                .body("ladder.on", contains("2024-03-11", "2024-03-18", "2024-03-25", "2024-03-31"))
                .body("ladder.reached", contains(true, true, false, false));
    }

    @Test
    void a_document_counts_from_the_day_of_its_filing() {
        String code = dueOn(MARCH_31);
        UUID document = UUID.randomUUID();
        became(code, "FILED", MARCH_31, document, false, false);
        stood(on(MARCH_31.minusDays(1), code), DutyState.DUE_SOON, false, false)
                .body("documentId", nullValue())
                .body("history", empty());
        stood(on(MARCH_31, code), DutyState.FILED, false, false)
                .body("documentId", equalTo(document.toString()))
                .body("filedAt", equalTo("2024-03-31T04:00:00Z"))
                .body("history.kind", contains("FILED"));
    }

    @Test
    void a_document_within_grace_says_so_and_a_late_one_stays_late() {
        String graced = dueOn(MARCH_31);
        became(graced, "FILED", MARCH_31.plusDays(2), UUID.randomUUID(), false, true);
        stood(duty("ndrc", graced), DutyState.FILED, false, true);
        String late = dueOn(MARCH_31);
        became(late, "FILED", MARCH_31.plusDays(40), UUID.randomUUID(), true, false);
        stood(duty("ndrc", late), DutyState.FILED_LATE, true, false);
    }

    @Test
    void last_years_document_never_stands_for_this_years() {
        String rule = yearly(MARCH_31);
        became(code(rule, "LN-JS", 2024), "FILED", MARCH_31, UUID.randomUUID(), false, false);
        stood(duty("ndrc", code(rule, "LN-JS", 2024)), DutyState.FILED, false, false);
        stood(duty("ndrc", code(rule, "LN-JS", 2025)), DutyState.OVERDUE, true, false);
    }

    @Test
    void a_return_opens_the_duty_anew_until_its_own_day() {
        String code = dueOn(MARCH_31);
        UUID document = UUID.randomUUID();
        became(code, "FILED", MARCH_31.minusDays(30), document, false, false);
        returned(code, MARCH_31.minusDays(10), document, MARCH_31.plusDays(20));
        stood(on(MARCH_31.minusDays(11), code), DutyState.FILED, false, false);
        stood(on(MARCH_31.minusDays(10), code), DutyState.OPEN, false, false)
                .body("dueOn", equalTo(MARCH_31.plusDays(20).toString()))
                .body("ruledOn", equalTo(MARCH_31.toString()))
                .body("documentId", nullValue());
        stood(on(MARCH_31.plusDays(21), code), DutyState.OVERDUE, false, true);
        stood(duty("ndrc", code), DutyState.OVERDUE, true, false);
        became(code, "FILED", MARCH_31.plusDays(15), document, false, false);
        stood(duty("ndrc", code), DutyState.FILED, false, false).body("history", hasSize(3));
    }

    @Test
    void of_several_documents_the_first_that_stands_counts() {
        String code = dueOn(MARCH_31);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        became(code, "FILED", MARCH_31.minusDays(9), first, false, false);
        became(code, "FILED", MARCH_31.plusDays(60), second, false, false);
        stood(duty("ndrc", code), DutyState.FILED, false, false).body("documentId", equalTo(first.toString()));
        became(code, "WITHDRAWN", MARCH_31.plusDays(90), first, false, false);
        stood(duty("ndrc", code), DutyState.FILED, false, false).body("documentId", equalTo(second.toString()));
        stood(on(MARCH_31.plusDays(89), code), DutyState.FILED, false, false)
                .body("documentId", equalTo(first.toString()));
    }

    @Test
    void what_was_withdrawn_was_never_filed() {
        String code = dueOn(MARCH_31);
        UUID document = UUID.randomUUID();
        became(code, "FILED", MARCH_31.minusDays(9), document, false, false);
        became(code, "WITHDRAWN", MARCH_31.minusDays(8), document, false, false);
        stood(on(MARCH_31, code), DutyState.DUE_SOON, false, false).body("dueOn", equalTo(MARCH_31.toString()));
        stood(duty("ndrc", code), DutyState.OVERDUE, true, false);
    }

    private static ValidatableResponse stood(
            ValidatableResponse duty, DutyState state, boolean wasLate, boolean inGrace) {
        return duty.statusCode(200)
                .body("state", equalTo(state.name()))
                .body("wasLate", equalTo(wasLate))
                .body("inGrace", equalTo(inGrace));
    }
}
