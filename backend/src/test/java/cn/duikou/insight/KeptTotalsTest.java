package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.AnyRecord;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what is kept while records change is what all records come to, whoever changes them and however many at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptTotalsTest {

    private static final String TOTALS = "/api/v1/statistics/totals:";

    @Inject
    KeptTotals kept;

    /** Other tests change records past all triggers. */
    @BeforeEach
    void begin_with_what_is_right() {
        rebuild().body("intact", equalTo(true));
    }

    @Test
    void every_move_of_a_record_is_kept() {
        String id = TwoSides.drafted(
                with(aSignedProject(), "attribution", List.of(share("LN-JS", 70), share("SY-BJ", 30))));
        isIntact();
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        isIntact();
        TwoSides.move(TwoSides.THEIRS, id, "return", Map.of("reason", "请核对")).statusCode(200);
        isIntact();
        TwoSides.change(TwoSides.OURS, id, Map.of("totalInvestmentWan", 0.01)).statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "agree").statusCode(200);
        isIntact();
        TwoSides.change(TwoSides.THEIRS, id, Map.of("signedOn", "2024-02-29")).statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "agree").statusCode(200);
        isIntact();
        TwoSides.move(TwoSides.OURS, id, "close", Map.of("reason", "重复")).statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "agree").statusCode(200);
        isIntact();
        AnyRecord.agreed();
        isIntact();
    }

    @Test
    void what_was_changed_past_the_ledger_is_found_and_mended() {
        String id = TwoSides.agreed();
        becomes(id, "7");
        verify().body("intact", equalTo(false)).body("differing", greaterThan(1));
        rebuild().body("intact", equalTo(true)).body("differing", equalTo(0));
        becomes(id, "120000.50");
        rebuild().body("intact", equalTo(true));
    }

    private static void becomes(String id, String totalInvestmentWan) {
        Stored.tamper("update project set facts = jsonb_set(facts, '{totalInvestmentWan}', '" + totalInvestmentWan
                + "') where id = '" + id + "'");
    }

    /** Whoever folds meanwhile neither waits for those who agree nor loses what they add. */
    @Test
    void no_total_is_lost_by_whoever_agrees_at_once() {
        List<String> ids = Stream.generate(TwoSides::sent).limit(48).toList();
        int before = records();
        List<Callable<Integer>> crowd = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            List<String> own = ids.subList(i * 3, i * 3 + 3);
            crowd.add(() -> own.stream()
                    .mapToInt(id -> TwoSides.move(TwoSides.THEIRS, id, "agree")
                            .extract()
                            .statusCode())
                    .max()
                    .orElseThrow());
        }
        crowd.add(() -> {
            IntStream.range(0, 20).forEach(time -> kept.fold());
            return 200;
        });
        AtOnce.all(crowd).forEach(status -> assertEquals(200, status));
        isIntact();
        assertEquals(before + ids.size(), records());
    }

    @Test
    void what_is_late_or_dormant_counts_from_the_day_on_which_it_lapses() {
        int late = lapsed("LATE_PROJECTS");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        agreedWithAMilestoneOn(today.minusDays(1));
        agreedWithAMilestoneOn(today);
        assertEquals(late + 1, lapsed("LATE_PROJECTS"));
        int dormant = lapsed("DORMANT_PROJECTS");
        agreedWith("signedOn", today.minusMonths(12).plusDays(1).toString());
        assertEquals(dormant, lapsed("DORMANT_PROJECTS"));
        agreedWith("signedOn", today.minusMonths(12).toString());
        assertEquals(dormant + 1, lapsed("DORMANT_PROJECTS"));
        agreedWith(
                "progressReports",
                List.of(progress(YearMonth.from(today).minusMonths(11).toString(), 1)));
        assertEquals(dormant + 1, lapsed("DORMANT_PROJECTS"));
        isIntact();
    }

    @Test
    void a_commitment_is_open_until_its_day_and_overdue_after_it() {
        int open = lapsed("COMMITMENTS_OPEN");
        int overdue = lapsed("COMMITMENTS_OVERDUE");
        int due = lapsed("COMMITMENTS_DUE");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String yesterday = today.minusDays(1).toString();
        Map<String, Object> kept = with(commitment(3, today.plusDays(9).toString()), "keptOn", yesterday);
        new BothSides("/api/v1/meetings")
                .agreed(with(
                        aMeeting(),
                        "commitments",
                        List.of(commitment(1, today.toString()), commitment(2, yesterday), kept)));
        assertEquals(open + 1, lapsed("COMMITMENTS_OPEN"));
        assertEquals(overdue + 1, lapsed("COMMITMENTS_OVERDUE"));
        assertEquals(due + 2, lapsed("COMMITMENTS_DUE"));
        isIntact();
    }

    private static void agreedWithAMilestoneOn(LocalDate day) {
        agreedWith("milestones", List.of(Map.of("name", "主体封顶", "dueOn", day.toString())));
    }

    private static void agreedWith(String field, Object value) {
        String id = TwoSides.drafted(with(aSignedProject(), field, value));
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        TwoSides.move(TwoSides.THEIRS, id, "agree").statusCode(200);
    }

    /** The figure as it is kept, which is that of all records read one by one. */
    private static int lapsed(String measure) {
        String figure = "/api/v1/statistics/figures?pairCode=LN-JS&measure=" + measure;
        int kept = as("ndrc").get(figure).path("items[0].value");
        List<String> roots = as("ndrc").get("/api/v1/clauses").path("items.findAll { it.parentCode == null }.code");
        int counted = as("ndrc").queryParam("clause", roots).get(figure).path("items[0].value");
        assertEquals(counted, kept);
        return kept;
    }

    @Test
    void folding_changes_no_figure() {
        TwoSides.agreed();
        List<Object> before = figures();
        kept.fold();
        int folded = Integer.parseInt(Stored.one("select count(*) from figure_part"));
        assertEquals(before, figures());
        isIntact();
        TwoSides.agreed();
        assertTrue(Integer.parseInt(Stored.one("select count(*) from figure_part")) > folded);
        kept.fold();
        isIntact();
    }

    private static List<Object> figures() {
        return as("ndrc")
                .get("/api/v1/statistics/figures?by=PAIR&interval=YEAR")
                .path("items");
    }

    private static int records() {
        return as("ndrc")
                .get("/api/v1/statistics/figures?measure=EVER_SIGNED&pairCode=LN-JS")
                .path("items[0].records");
    }

    private static void isIntact() {
        verify().body("intact", equalTo(true)).body("differing", equalTo(0));
    }

    private static ValidatableResponse verify() {
        return literally(as("admin")).get(TOTALS + "verify").then().statusCode(200);
    }

    private static ValidatableResponse rebuild() {
        return literally(as("admin")).post(TOTALS + "rebuild").then().statusCode(200);
    }
}
