package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For how long projects stay where they are: each number is that of its list, and each project is counted once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StageAgeingTest {

    private static final String AGEING = "/api/v1/statistics/ageing";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({"0,0", "6,6", "12,12", "24,24", "5,0", "11,6", "23,12", "100,24"})
    void a_project_counts_where_it_is_for_as_long_as_it_is_there(int months, int from) {
        int before = records("pairCode=LN-JS", "SIGNED", from);
        TwoSides.agreed(
                with(aSignedProject(), "signedOn", TODAY.minusMonths(months).toString()));
        assertEquals(before + 1, records("pairCode=LN-JS", "SIGNED", from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pairCode=LN-JS", "pairCode=LN-JS&pairCode=JL-ZJ&asOf=2025-12-31"})
    void every_number_is_that_of_its_list(String filters) {
        TwoSides.agreed();
        Stream.of("ndrc", "observer", "jiangsu-editor")
                .filter(account -> account.equals("ndrc") || !filters.contains("JL-ZJ"))
                .forEach(account -> spans(account, filters).forEach(span -> {
                    Object total = literally(as(account))
                            .get(span.get("list").toString())
                            .path("total");
                    assertEquals(total, span.get("records"), account + " " + span);
                }));
    }

    @Test
    void frameworks_and_what_one_side_says_are_left_out() {
        int before = records("pairCode=LN-JS", "SIGNED", 0);
        Map<String, Object> recent = with(aSignedProject(), "signedOn", TODAY.toString());
        TwoSides.agreed(with(recent, "kind", "FRAMEWORK"));
        TwoSides.sent(recent);
        assertEquals(before, records("pairCode=LN-JS", "SIGNED", 0));
    }

    @Test
    void bad_questions_are_named() {
        as("shenyang-editor")
                .get(AGEING + "?pairCode=LN-JS")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("pairCode"));
        as("ndrc")
                .get(AGEING + "?asOf=2199-01-01")
                .then()
                .statusCode(400)
                .body("errors.code", contains("DATE_IN_FUTURE"));
        as("ndrc")
                .get(AGEING + "?asOf=2018-01-01")
                .then()
                .statusCode(200)
                .body("items.records", everyItem(equalTo(0)))
                .body("measures.code", contains("STAGE_AGEING"));
    }

    private static int records(String filters, String stage, int fromMonths) {
        return spans("ndrc", filters).stream()
                .filter(span -> span.get("stage").equals(stage)
                        && span.get("fromMonths").equals(fromMonths))
                .mapToInt(span -> (int) span.get("records"))
                .sum();
    }

    private static List<Map<String, Object>> spans(String account, String filters) {
        return as(account)
                .get(AGEING + (filters.isEmpty() ? "" : "?") + filters)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
