package cn.duikou.duty;

import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.acting;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.duty.DutyFixture.duty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.TestDatabase;
import cn.duikou.web.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents tell that they have been filed, returned or withdrawn. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilingsTest {

    @Inject
    Filings filings;

    @ParameterizedTest
    @CsvSource({
        "3, FILED, false, false",
        "0, FILED, false, false",
        "-1, FILED, false, true",
        "-60, FILED_LATE, true, false"
    })
    void filed_so_many_days_before_it_is_due(int days, DutyState state, boolean wasLate, boolean inGrace) {
        String code = dueOn(TODAY.plusDays(days));
        UUID document = filed(code);
        duty("jiangsu-editor", code)
                .body("state", equalTo(state.name()))
                .body("wasLate", equalTo(wasLate))
                .body("inGrace", equalTo(inGrace))
                .body("documentId", equalTo(document.toString()))
                .body("history.kind", contains("FILED"));
    }

    @Test
    void returned_it_is_owed_again_by_the_day_of_the_return_and_answered_it_is_in_time() {
        String code = dueOn(TODAY.minusDays(1));
        UUID document = filed(code);
        LocalDate answerBy = TODAY.plusDays(10);
        acting("liaoning", () -> filings.reopen(code, document, answerBy, "第二部分请补充数据"));
        duty("ndrc", code)
                .body("state", equalTo("DUE_SOON"))
                .body("dueOn", equalTo(answerBy.toString()))
                .body("wasLate", equalTo(false))
                .body("history.reason", contains(null, "第二部分请补充数据"));
        acting("liaoning", () -> filings.file(code, document));
        duty("ndrc", code).body("state", equalTo("FILED")).body("inGrace", equalTo(false));
    }

    @Test
    void what_was_late_once_stays_late_though_the_answer_is_in_time() {
        String code = dueOn(TODAY.minusDays(60));
        UUID document = filed(code);
        acting("liaoning", () -> filings.reopen(code, document, TODAY, "请补充"));
        String due = TODAY.minusDays(60).toString();
        duty("ndrc", code)
                .body("state", equalTo("DUE_SOON"))
                .body("wasLate", equalTo(true))
                .body("dueOn", equalTo(TODAY.toString()))
                .body("firstDueOn", equalTo(due))
                .body("ladder.on", everyItem(greaterThanOrEqualTo(TODAY.toString())));
        acting("liaoning", () -> filings.file(code, document));
        duty("ndrc", code)
                .body("state", equalTo("FILED_LATE"))
                .body("dueOn", equalTo(due))
                .body("firstDueOn", equalTo(due));
    }

    @Test
    void a_second_return_never_brings_forward_the_day_that_the_first_gave() {
        String code = dueOn(TODAY.minusDays(3));
        UUID document = filed(code);
        acting("liaoning", () -> filings.reopen(code, document, TODAY.plusDays(9), "请补充"));
        acting("liaoning", () -> filings.file(code, document));
        acting("liaoning", () -> filings.reopen(code, document, TODAY.plusDays(2), "再请补充"));
        duty("ndrc", code).body("dueOn", equalTo(TODAY.plusDays(9).toString()));
    }

    @Test
    void withdrawn_it_is_owed_as_before() {
        String code = dueOn(TODAY.plusDays(3));
        UUID document = filed(code);
        acting("liaoning", () -> filings.withdraw(code, document, "发现错误"));
        duty("ndrc", code)
                .body("state", equalTo("DUE_SOON"))
                .body("dueOn", equalTo(TODAY.plusDays(3).toString()));
    }

    @Test
    void a_document_is_filed_once_and_returned_only_while_it_stands() {
        String code = dueOn(TODAY.plusDays(3));
        UUID document = filed(code);
        refuses(409, () -> filings.file(code, document));
        refuses(409, () -> filings.reopen(code, UUID.randomUUID(), TODAY, "试"));
        refuses(422, () -> filings.reopen(code, document, TODAY.minusDays(1), "试"));
        acting("liaoning", () -> filings.withdraw(code, document, "试"));
        refuses(409, () -> filings.withdraw(code, document, "试"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPECIAL.JL-ZJ.2025",
                "SPECIAL.LN-JS.1999",
                "SPECIAL.LN-JS.2025-2029",
                "NONE.LN-JS.2025",
                "SPECIAL.XX-YY.2025",
                "SPECIAL",
                "",
                "special.LN-JS.2025",
                "SPECIAL.LN-JS.2025'"
            })
    void nothing_is_filed_for_what_is_not_owed_or_not_ones_own(String code) {
        refuses(404, () -> filings.file(code, UUID.randomUUID()));
    }

    @Test
    void what_is_filed_in_a_transaction_that_fails_was_not_filed() {
        String code = dueOn(TODAY.plusDays(3));
        assertThrows(
                IllegalStateException.class,
                () -> acting("liaoning", () -> {
                    filings.file(code, UUID.randomUUID());
                    throw new IllegalStateException();
                }));
        duty("ndrc", code).body("state", equalTo("DUE_SOON"));
    }

    private UUID filed(String code) {
        UUID document = UUID.randomUUID();
        acting("liaoning", () -> filings.file(code, document));
        return document;
    }

    private static void refuses(int status, Runnable deed) {
        Refusal refusal = assertThrows(Refusal.class, () -> acting("liaoning", deed));
        assertEquals(status, refusal.status());
    }
}
