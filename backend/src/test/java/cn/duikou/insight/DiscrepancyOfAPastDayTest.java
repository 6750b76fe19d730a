package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.move;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The board of a past day shows what it showed on that day, whatever has been settled or said since. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiscrepancyOfAPastDayTest {

    private static final String BOARD = "/api/v1/discrepancies";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void what_was_settled_since_still_stands_on_the_board_of_that_day() {
        String disputed = TwoSides.returned();
        String waiting = TwoSides.sent();
        List<Object> board = board(TODAY, disputed, waiting);
        Map<String, Object> sums = sums(TODAY);
        int ofPair = disputesOfPair(TODAY);
        aDayGoesBy();

        move(THEIRS, waiting, "return", Map.of("reason", "口径不同")).statusCode(200);
        change(OURS, disputed, Map.of("totalInvestmentWan", 4321)).statusCode(200);
        move(OURS, disputed, "send").statusCode(200);
        move(THEIRS, disputed, "agree").statusCode(200);
        String later = TwoSides.returned();

        assertEquals(2, board.size());
        assertEquals(board, board(YESTERDAY, disputed, waiting, later));
        assertEquals(sums, sums(YESTERDAY));
        assertEquals(ofPair, disputesOfPair(YESTERDAY));
        assertEquals(
                List.of(waiting, later),
                board(TODAY, disputed, waiting, later).stream()
                        .map(item -> ((List<?>) item).getFirst())
                        .toList());
    }

    @Test
    void what_was_not_there_yet_is_not_told() {
        assertEquals(List.of(), board(YESTERDAY, TwoSides.returned()));
    }

    @Test
    void a_day_to_come_or_before_the_plan_or_none_at_all_is_refused() {
        for (String path : List.of(BOARD, BOARD + "/summary")) {
            refused("ndrc", call -> call.get(path + "?asOf=" + TODAY.plusDays(1)), 400, "asOf", "DATE_IN_FUTURE");
            refused("ndrc", call -> call.get(path + "?asOf=2016-12-31"), 400, "asOf", "DATE_TOO_EARLY");
            refused("ndrc", call -> call.get(path + "?asOf=2026-02-30"), 400, "asOf", "NOT_A_DATE");
        }
    }

    /** All that stood on the board of the pair and those below it until now stood there a day ago. */
    private static void aDayGoesBy() {
        Stored.tamper(
                "update discrepancy_version set valid_from = valid_from - interval '1 day',"
                        + " valid_to = valid_to - interval '1 day', since = since - interval '1 day' where pair_code like 'LN-JS%'");
    }

    /** These records as the board tells them, the first to be proposed first. */
    private static List<Object> board(LocalDate day, String... ids) {
        List<List<Object>> items = as("ndrc")
                .get(BOARD + "?pairCode=LN-JS&size=200&sort=-since&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.id, it.kind, it.days, it.lastWord, it.lastWordBy, it.proposedWan] }");
        return Stream.of(ids)
                .flatMap(id -> items.stream().filter(item -> item.getFirst().equals(id)))
                .map(Object.class::cast)
                .toList();
    }

    private static Map<String, Object> sums(LocalDate day) {
        Map<String, Object> sums = new HashMap<>(as("ndrc")
                .get(BOARD + "/summary?pairCode=LN-JS&asOf=" + day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day.toString()))
                .extract()
                .path("items[0]"));
        sums.remove("oldestDays");
        sums.remove("list");
        return sums;
    }

    private static int disputesOfPair(LocalDate day) {
        return as("ndrc").get("/api/v1/pairs/LN-JS/summary?asOf=" + day).path("disputes");
    }
}
