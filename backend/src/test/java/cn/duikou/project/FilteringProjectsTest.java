package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.project.Shelf.Item;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each filter finds exactly what looking through all projects by hand finds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilteringProjectsTest {

    /** A query and the same said in Java. */
    private record Filter(String query, Predicate<Item> same) {

        @Override
        public String toString() {
            return query;
        }
    }

    static Stream<Filter> filters() {
        return Stream.of(
                new Filter("pairCode=CC-TJ", item -> is(item, "pairCode", "CC-TJ")),
                new Filter("pairCode=CC-TJ.chaoyang-heping", item -> is(item, "pairCode", "CC-TJ.chaoyang-heping")),
                new Filter("pairCode=CC-TJ&withSubPairs=true", item -> true),
                new Filter("pairCode=CC-TJ&withSubPairs=false", item -> is(item, "pairCode", "CC-TJ")),
                new Filter("pairCode=CC-TJ&pairCode=CC-TJ.chaoyang-heping", item -> true),
                new Filter("pairCode=LN-JS", item -> false),
                new Filter("attributedTo=CC-TJ", item -> is(item, "pairCode", "CC-TJ")),
                new Filter("attributedTo=CC-TJ&withSubPairs=true", item -> true),
                new Filter("attributedTo=JL-ZJ", item -> item.fact("attribution") != null),
                new Filter("attributedTo=LN-JS", item -> false),
                new Filter("clause=T2.1.a", item -> serves(item, "T2.1.a")),
                new Filter("clause=T2.1", item -> serves(item, "T2.1")),
                new Filter("clause=T4&clause=T1.1.c", item -> serves(item, "T4") || serves(item, "T1.1.c")),
                new Filter("state=AGREED", item -> item.state().equals("AGREED")),
                new Filter("state=DRAFT&state=SENT", item -> !item.state().equals("AGREED")),
                new Filter("pending=true", Item::pending),
                new Filter("pending=false", item -> !item.pending()),
                new Filter("oneSided=false", item -> true),
                new Filter("oneSided=true", item -> false),
                new Filter("reached=SIGNED", item -> item.fact("signedOn") != null),
                new Filter(
                        "reached=REGISTERED&reached=STARTED",
                        item -> item.fact("registeredOn") != null && item.fact("startedOn") != null),
                new Filter("reached=COMPLETED", item -> item.fact("completedOn") != null),
                new Filter("reached=OPERATING", item -> item.fact("operatingOn") != null),
                new Filter("reached=TERMINATED", item -> item.fact("terminatedOn") != null),
                new Filter("reached=INTENDED", item -> true),
                new Filter("idleMonths=1", FilteringProjectsTest::isIdle),
                new Filter("late=true", FilteringProjectsTest::isLate),
                new Filter("late=false", item -> !isLate(item)),
                new Filter("stageSinceFrom=2021-05-15", item -> since(item, "2021-05-15", "9")),
                new Filter("stageSinceTo=2021-05-15", item -> since(item, "0", "2021-05-15")),
                new Filter("stage=STARTED", item -> is(item, "stage", "STARTED")),
                new Filter(
                        "stage=INTENDED&stage=OPERATING",
                        item -> is(item, "stage", "INTENDED") || is(item, "stage", "OPERATING")),
                new Filter("kind=FRAMEWORK", item -> is(item, "kind", "FRAMEWORK")),
                new Filter("flagship=true", item -> is(item, "flagship", true)),
                new Filter("flagship=false", item -> is(item, "flagship", false)),
                new Filter("industryCode=37", item -> is(item, "industryCode", "37")),
                new Filter("industryCode=C", item -> is(item, "industryCode", "34") || is(item, "industryCode", "37")),
                new Filter(
                        "industryCode=A&industryCode=65",
                        item -> is(item, "industryCode", "01") || is(item, "industryCode", "65")),
                new Filter("regionCode=220000", item -> starts(item, "22")),
                new Filter("regionCode=220100", item -> starts(item, "2201")),
                new Filter("regionCode=220184", item -> starts(item, "220184")),
                new Filter("regionCode=120000&regionCode=220104", item -> starts(item, "12") || starts(item, "220104")),
                new Filter("parkId=PARK", item -> is(item, "parkId", Shelf.park())),
                new Filter(
                        "nationalProjectCode=2505-220100-04-01-000008",
                        item -> is(item, "nationalProjectCode", "2505-220100-04-01-000008")),
                new Filter("totalInvestmentWanFrom=12345", item -> between(item, "12345", null)),
                new Filter("totalInvestmentWanTo=12345.00", item -> between(item, null, "12345")),
                new Filter(
                        "totalInvestmentWanFrom=1234.5&totalInvestmentWanTo=9876",
                        item -> between(item, "1234.5", "9876")),
                new Filter("signedOnFrom=2021-05-15", item -> signed(item, "2021-05-15", "9")),
                new Filter("signedOnTo=2021-05-15", item -> signed(item, "0", "2021-05-15")),
                new Filter(
                        "signedOnFrom=2021-03-01&signedOnTo=2021-05-14",
                        item -> signed(item, "2021-03-01", "2021-05-14")),
                new Filter(
                        "q=机床&stage=INTENDED&stage=SIGNED&flagship=true",
                        item -> named(item, "机床")
                                && is(item, "flagship", true)
                                && Set.of("INTENDED", "SIGNED").contains(item.fact("stage"))),
                new Filter("q=&pairCode=", item -> true));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void finds_what_looking_by_hand_finds(Filter filter) {
        Set<String> expected = Shelf.items().stream()
                .filter(filter.same())
                .map(Item::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var answer = as(Shelf.READER)
                .get(PROJECTS + "?size=200&" + filter.query().replace("PARK", Shelf.park()))
                .then()
                .statusCode(200)
                .body("total", equalTo(expected.size()));
        assertEquals(expected, new TreeSet<>(answer.extract().<List<String>>path("items.id")));
    }

    @Test
    void the_day_of_agreement_filters_too() {
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        long agreed = Shelf.items().stream()
                .filter(item -> item.state().equals("AGREED"))
                .count();
        as(Shelf.READER).get(PROJECTS + "?size=200&asOf=" + today).then().body("total", equalTo((int) agreed));
        as(Shelf.READER).get(PROJECTS + "?asOf=2020-01-01").then().body("items", hasSize(0));
    }

    @Test
    void no_filter_is_without_a_test() {
        String tried = filters().map(Filter::query).collect(Collectors.joining("&")) + "&asOf=";
        Arrays.stream(ProjectParameters.class.getFields())
                .map(Field::getName)
                .forEach(name -> assertTrue(tried.contains(name + "="), name));
        assertFalse(Shelf.items().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairCode=LN-ZJ|UNKNOWN_PAIR",
                "attributedTo=LN-ZJ|UNKNOWN_PAIR",
                "clause=T99|UNKNOWN_CLAUSE",
                "industryCode=98|UNKNOWN_INDUSTRY",
                "industryCode=c|UNKNOWN_INDUSTRY",
                "regionCode=0000|UNKNOWN_REGION",
                "regionCode=2|UNKNOWN_REGION",
                "regionCode=990000|UNKNOWN_REGION",
                "regionCode=２２０１００|UNKNOWN_REGION",
                "state=OPEN|NOT_ONE_OF",
                "state=agreed|NOT_ONE_OF",
                "stage=SIGNED,STARTED|NOT_ONE_OF",
                "kind=1|NOT_ONE_OF",
                "flagship=1|NOT_A_FLAG",
                "flagship=TRUE|NOT_A_FLAG",
                "pending=yes|NOT_A_FLAG",
                "withSubPairs=ja|NOT_A_FLAG",
                "parkId=none|NOT_AN_ID",
                "totalInvestmentWanFrom=1e3|NOT_AN_AMOUNT",
                "totalInvestmentWanFrom=１|NOT_AN_AMOUNT",
                "totalInvestmentWanTo=1.234|NOT_AN_AMOUNT",
                "totalInvestmentWanTo=9999999999999|NOT_AN_AMOUNT",
                "signedOnFrom=2021-13-01|NOT_A_DATE",
                "signedOnTo=20210101|NOT_A_DATE",
                "signedOnFrom=+999999999-01-01|NOT_A_DATE"
            })
    void a_filter_that_means_nothing_is_refused(String example) {
        String[] parts = example.split("[|=]");
        refused(Shelf.READER, call -> call.queryParam(parts[0], parts[1]).get(PROJECTS), 400, parts[0], parts[2]);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        refused(
                Shelf.READER,
                call -> call.get(PROJECTS + "?signedOnFrom=2022-01-02&signedOnTo=2022-01-01"),
                400,
                "signedOnTo",
                "PERIOD_REVERSED");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        refused(Shelf.READER, call -> call.get(PROJECTS + "?stage=X&flagship=X&asOf=X"), 400)
                .body("errors", hasSize(3));
    }

    private static boolean is(Item item, String field, Object value) {
        return value.equals(item.fact(field));
    }

    private static boolean serves(Item item, String clause) {
        return ((Collection<?>) item.fact("clauses")).stream().anyMatch(code -> (code + ".").startsWith(clause + "."));
    }

    private static boolean starts(Item item, String prefix) {
        return item.fact("regionCode").toString().startsWith(prefix);
    }

    private static boolean named(Item item, String part) {
        return item.fact("name").toString().contains(part);
    }

    private static boolean between(Item item, String from, String to) {
        BigDecimal total = item.amount("totalInvestmentWan");
        return total != null
                && (from == null || total.compareTo(new BigDecimal(from)) >= 0)
                && (to == null || total.compareTo(new BigDecimal(to)) <= 0);
    }

    private static boolean signed(Item item, String from, String to) {
        String on = (String) item.fact("signedOn");
        return on != null && on.compareTo(from) >= 0 && on.compareTo(to) <= 0;
    }

    /** All of them moved last years ago. */
    private static boolean isIdle(Item item) {
        return List.of("SIGNED", "REGISTERED", "STARTED").contains(item.fact("stage"))
                && !List.of("DRAFT", "SENT").contains(item.state());
    }

    private static boolean isLate(Item item) {
        List<?> milestones = (List<?>) item.facts().getOrDefault("milestones", List.of());
        return milestones.stream()
                .map(Object::toString)
                .anyMatch(one -> one.contains("2020-03-01") && !one.contains("doneOn=2020-03-01"));
    }

    private static boolean since(Item item, String from, String to) {
        String field = ProjectGenerator.field(ProjectStage.valueOf((String) item.fact("stage")));
        String on = item.facts()
                .getOrDefault(field, LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())
                .toString();
        return on.compareTo(from) >= 0 && on.compareTo(to) <= 0;
    }
}
