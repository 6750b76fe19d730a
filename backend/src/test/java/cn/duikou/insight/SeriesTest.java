package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.park.ParkFixture.aPark;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.exchange.ExchangeFixture;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows of cadres, investment by month, tenants and commitments: what counts in which period, and what adds up to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeriesTest {

    private static final String FIGURES = "/api/v1/statistics/figures?";
    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");
    private static final BothSides EXCHANGES = new BothSides(ExchangeFixture.PATH);
    private static final BothSides PARKS = new BothSides("/api/v1/parks");

    @Test
    void cadres_are_told_by_direction_and_year_with_persons_and_attendances_apart() {
        Map<String, Object> training = ExchangeFixture.aBatch();
        training.putAll(Map.of("kind", "TRAINING", "direction", "TO_NORTHEAST", "year", 2021));
        training.putAll(Map.of("startsOn", "2021-09-01", "endsOn", "2021-12-31"));
        training.put("headCounts", List.of(Map.of("category", "CADRE", "people", 60)));
        training.put("sessions", List.of(Map.of("name", "第一期", "startsOn", "2021-10-01", "attendances", 85)));
        Moved there = new Moved("TRAINED_TO_NORTHEAST", "TRAINEES_TO_NORTHEAST", "TRAINED_TO_EAST", "SECONDED");
        EXCHANGES.agreed(training);
        there.isBy("2021-01-01", 85, 60, 0, 0);
        as("ndrc")
                .get(FIGURES + "measure=TRAINED&interval=MONTH&pairCode=LN-JS")
                .then()
                .body("items.from", hasItem("2021-09-01"));
    }

    @Test
    void a_batch_without_a_day_stands_at_the_beginning_of_its_year() {
        Map<String, Object> batch = ExchangeFixture.aBatch();
        batch.putAll(Map.of("kind", "TRAINING", "year", 2019));
        batch.put("headCounts", List.of(Map.of("category", "CADRE", "people", 7)));
        batch.remove("startsOn");
        batch.remove("endsOn");
        Moved trainees = new Moved("TRAINEES_TO_EAST");
        String id = EXCHANGES.agreed(batch);
        trainees.isBy("2019-01-01", 7);
        as("ndrc")
                .get(ExchangeFixture.PATH + "?begunOnFrom=2019-01-01&begunOnTo=2019-01-31&size=200")
                .then()
                .body("items.id", hasItem(id));
        as("ndrc")
                .get(ExchangeFixture.PATH + "?begunOnFrom=2019-01-02&begunOnTo=2019-12-31&size=200")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void what_was_invested_stands_in_the_month_that_reported_it_and_a_fall_takes_away() {
        Moved invested = new Moved("INVESTED_MORE", "PAID_IN_MORE", "INVESTED");
        String id = TwoSides.agreed(with(
                with(with(aSignedProject(), "signedOn", "2021-01-18"), "stage", "SIGNED"),
                "progressReports",
                List.of(
                        with(progress("2021-02", 1000), "paidInWan", 400),
                        progress("2021-05", 1600.5),
                        with(with(progress("2021-06", 1500), "fallReason", "核减"), "paidInWan", 700))));
        invested.isBy("2021-01-01", 1500, 700, 1500);
        assertEquals(
                List.of("2021-02-28 1000.0", "2021-05-31 600.5", "2021-06-30 -100.5"),
                as("ndrc")
                        .get(
                                "/api/v1/progress-reports?pairCode=LN-JS&monthEndFrom=2021-02-01&monthEndTo=2021-12-31&size=200")
                        .jsonPath()
                        .<Map<String, Object>>getList("items")
                        .stream()
                        .filter(row -> row.get("projectId").equals(id))
                        .map(row -> row.get("monthEnd") + " "
                                + new BigDecimal(row.get("investedMoreWan").toString()).setScale(1))
                        .toList());
    }

    @Test
    void what_is_shared_counts_net_by_month_too() {
        Moved own = new Moved("INVESTED_MORE");
        TwoSides.agreed(with(
                with(aSignedProject(), "attribution", List.of(share("LN-JS", 60), share("SY-BJ", 40))),
                "progressReports",
                List.of(progress("2022-03", 1000))));
        assertEquals("1000 600", own.first("2022-01-01"));
    }

    @Test
    void tenants_are_told_by_what_each_year_adds() {
        Moved tenants = new Moved("TENANTS_MORE");
        PARKS.agreed(with(
                aPark(),
                "indicators",
                List.of(
                        Map.of("year", 2018, "tenants", 12),
                        Map.of("year", 2019, "outputWan", 5),
                        Map.of("year", 2020, "tenants", 9))));
        assertEquals("12", tenants.first("2018-01-01").split(" ")[0]);
        assertEquals("-3", tenants.first("2020-01-01").split(" ")[0]);
        as("ndrc")
                .get(
                        "/api/v1/yearly-indicators?pairCode=LN-JS&yearEndFrom=2020-12-31&yearEndTo=2020-12-31&sort=-yearEnd")
                .then()
                .body("items.year.unique()", contains(2020))
                .body("items.tenantsMore", hasItem(-3));
    }

    @Test
    void commitments_are_told_by_what_became_of_them_and_stay_kept_when_the_meeting_has_ended() {
        String rates =
                "COMMITMENTS_KEPT COMMITMENTS_KEPT_LATE COMMITMENTS_OVERDUE COMMITMENTS_CANCELLED COMMITMENTS_DUE";
        Moved commitments = new Moved(rates.split(" "));
        MEETINGS.agreed(with(
                anEarlyMeeting(),
                "commitments",
                List.of(
                        with(commitment(1, "2023-02-01"), "keptOn", "2023-02-01"),
                        with(commitment(2, "2023-02-01"), "keptOn", "2023-02-02"),
                        commitment(3, "2023-02-01"),
                        with(with(commitment(4, "2023-02-01"), "cancelledOn", "2023-01-01"), "cancelReason", "不再需要"))));
        commitments.isBy("2023-01-01", 2, 1, 1, 1, 3);
        String ended = MEETINGS.agreed(with(
                anEarlyMeeting(), "commitments", List.of(with(commitment(1, "2022-02-01"), "keptOn", "2022-01-01"))));
        Moved kept = new Moved("COMMITMENTS_KEPT");
        Moved meetings = new Moved("MEETINGS");
        MEETINGS.move(BothSides.OURS, ended, "close", Map.of("reason", "议定事项均已落实"))
                .statusCode(200);
        MEETINGS.move(BothSides.OURS, ended, "send").statusCode(200);
        MEETINGS.move(BothSides.THEIRS, ended, "agree").statusCode(200);
        kept.isBy("2022-01-01", 0);
        meetings.isBy("2021-01-01", 0);
    }

    @Test
    void a_commitment_is_overdue_as_of_the_day_that_is_asked_for() {
        String id = MEETINGS.agreed(with(aMeeting(), "commitments", List.of(commitment(1, "2026-01-31"))));
        String list =
                "/api/v1/commitments?size=200&pairCode=LN-JS&dueOnFrom=2026-01-31&dueOnTo=2026-01-31&state=OVERDUE";
        as("ndrc").get(list).then().body("items.meetingId", hasItem(id));
        as("ndrc").get(list + "&asOf=2026-01-31").then().statusCode(200).body("items.meetingId", not(hasItem(id)));
        as("ndrc").get(list + "&recordState=CLOSED").then().body("items.meetingId", not(hasItem(id)));
        as("ndrc").get(list + "&oneSided=true").then().body("items.meetingId", not(hasItem(id)));
        as("ndrc").get(list + "&clause=T2").then().body("items.meetingId", not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "progress-reports?monthEndFrom=2025-02-01&monthEndTo=2025-01-01, monthEndTo",
        "progress-reports?kind=LOAN, kind",
        "progress-reports?recordState=GONE, recordState",
        "progress-reports?asOf=2016-01-01, asOf",
        "yearly-indicators?yearEndFrom=x, yearEndFrom",
        "yearly-indicators?clause=X9, clause",
        "yearly-indicators?oneSided=1, oneSided",
        "commitments?asOf=2199-01-01, asOf"
    })
    void a_list_that_cannot_be_asked_for_is_refused(String path, String name) {
        as("ndrc").get("/api/v1/" + path).then().statusCode(400).body("errors.pointer", contains(name));
    }

    @Test
    void who_does_not_see_a_pair_gets_nothing_of_what_stands_within_its_records() {
        TwoSides.agreed(with(aSignedProject(), "progressReports", List.of(progress("2025-04", 1))));
        TwoSides.sent(with(aSignedProject(), "progressReports", List.of(progress("2025-04", 987654))));
        Stream.of("zhejiang-editor", "shenyang-editor")
                .forEach(account -> as(account)
                        .get("/api/v1/progress-reports?pairCode=LN-JS")
                        .then()
                        .body("total", equalTo(0)));
        as("ndrc")
                .get("/api/v1/progress-reports?pairCode=LN-JS&kind=INVESTMENT&sort=-investedMoreWan")
                .then()
                .body("items.investedWan", not(hasItem(987654)));
    }

    private static Map<String, Object> anEarlyMeeting() {
        return with(aMeeting(), "heldOn", "2021-05-12");
    }

    /** What figures of 辽宁 and 江苏 are more than they were, year by year. */
    private record Moved(String[] measures, Map<String, BigDecimal> before) {

        Moved(String... measures) {
            this(measures, read(measures));
        }

        void isBy(String year, int... differences) {
            Map<String, BigDecimal> now = read(measures);
            for (int i = 0; i < measures.length; i++) {
                assertEquals(
                        differences[i],
                        difference(now, measures[i] + " " + year).intValueExact(),
                        measures[i]);
            }
        }

        /** Of the first measure: gross and net. */
        String first(String year) {
            Map<String, BigDecimal> now = read(measures);
            return difference(now, measures[0] + " " + year).toPlainString() + " "
                    + difference(now, measures[0] + " net " + year).toPlainString();
        }

        private BigDecimal difference(Map<String, BigDecimal> now, String key) {
            BigDecimal moved = now.getOrDefault(key, BigDecimal.ZERO)
                    .subtract(before.getOrDefault(key, BigDecimal.ZERO))
                    .stripTrailingZeros();
            return moved.signum() == 0 ? BigDecimal.ZERO : moved;
        }

        private static Map<String, BigDecimal> read(String... measures) {
            Map<String, BigDecimal> read = new TreeMap<>();
            List<Map<String, Object>> figures = literally(as("ndrc"))
                    .get(FIGURES + "pairCode=LN-JS&interval=YEAR&measure=" + String.join("&measure=", measures))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
            for (Map<String, Object> figure : figures) {
                read.put(figure.get("measure") + " " + figure.get("from"), number(figure.get("value")));
                read.put(figure.get("measure") + " net " + figure.get("from"), number(figure.get("net")));
            }
            return read;
        }

        private static BigDecimal number(Object told) {
            return told == null ? BigDecimal.ZERO : new BigDecimal(told.toString());
        }
    }
}
