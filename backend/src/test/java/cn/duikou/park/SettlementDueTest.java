package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.input;
import static cn.duikou.park.BenefitFixture.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which years should be settled by now. */
class SettlementDueTest {

    /** 120 days after the end of 2019 is 29 April 2020, a leap year; after 2018 it is 30 April. */
    @Test
    void a_year_is_open_until_its_last_day_and_then_overdue() {
        assertEquals(List.of(), states(terms(), List.of(), "2018-12-31"));
        assertEquals(List.of("2018 OPEN 2019-04-30"), states(terms(), List.of(), "2019-01-01"));
        assertEquals(List.of("2018 OPEN 2019-04-30"), states(terms(), List.of(), "2019-04-30"));
        assertEquals(List.of("2018 OVERDUE 2019-04-30"), states(terms(), List.of(), "2019-05-01"));
        assertEquals(
                List.of("2018 SETTLED 2019-04-30", "2019 OVERDUE 2020-04-29"),
                states(terms(), List.of(input(2018, "1", "1")), "2020-04-30"));
    }

    @Test
    void after_the_end_or_the_exit_nothing_is_due() {
        assertEquals(10, states(terms(), List.of(), "2060-01-01").size());
        assertEquals(
                5,
                states(terms("exitedOn", "2022-12-31"), List.of(), "2060-01-01").size());
    }

    private static List<String> states(BenefitTerms terms, List<SettlementInput> settled, String today) {
        return SettlementDue.of(List.of(terms), settled, LocalDate.parse(today)).stream()
                .map(due -> due.year() + " " + due.state() + " " + due.dueOn())
                .toList();
    }
}
