package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists page by page, in every order, each row exactly once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingPagesTest {

    private static final Map<String, Function<Map<String, Object>, Comparable<?>>> KEYS = Map.of(
            "updatedAt", row -> java.time.Instant.parse(row.get("updatedAt").toString()),
            "code", row -> row.get("code").toString(),
            "name", row -> byCodePoint(row.get("name").toString()),
            "stage", row -> ProjectStage.valueOf(row.get("stage").toString()),
            "totalInvestmentWan", row -> amount(row.get("totalInvestmentWan")),
            "investedWan", row -> amount(row.get("investedWan")),
            "signedOn", row -> row.getOrDefault("signedOn", "").toString());

    static Stream<String> orders() {
        return KEYS.keySet().stream()
                .sorted()
                .flatMap(key -> Stream.of(key, "-" + key, key + ",code", "-" + key + ",-code"))
                .filter(order -> !order.matches("-?code,-?code"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void reading_on_by_cursor_reads_everything_exactly_once_and_in_order(String order) {
        List<Map<String, Object>> rows = byCursor("sort=" + order + "&size=7");
        assertEquals(Shelf.items().size(), rows.size());
        assertEquals(
                rows.size(),
                new HashSet<>(rows.stream().map(row -> row.get("id")).toList()).size());
        assertSorted(rows, order);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void page_numbers_read_the_same(String order) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            rows.addAll(read("sort=" + order + "&size=7&page=" + page).getList("items"));
        }
        assertEquals(byCursor("sort=" + order + "&size=4"), rows);
    }

    @Test
    void the_latest_change_comes_first_where_nothing_is_said() {
        assertEquals(byCursor("size=200&sort=-updatedAt"), byCursor("size=3"));
    }

    @Test
    void a_mixed_order_is_sorted_but_not_read_on() {
        read("sort=stage,-totalInvestmentWan&size=5");
        as(Shelf.READER)
                .get(PROJECTS + "?sort=stage,-totalInvestmentWan&size=5")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("items", hasSize(5));
        assertSorted(read("sort=stage,-totalInvestmentWan&size=200").getList("items"), "stage,-totalInvestmentWan");
    }

    @Test
    void filters_hold_while_reading_on() {
        assertEquals(
                byCursor("flagship=true&size=200").stream()
                        .map(row -> row.get("id"))
                        .toList(),
                byCursor("flagship=true&size=2").stream()
                        .map(row -> row.get("id"))
                        .toList());
    }

    @Test
    void the_last_page_has_no_next_and_a_page_beyond_is_empty() {
        Shelf.items();
        as(Shelf.READER)
                .get(PROJECTS + "?size=200")
                .then()
                .body("next", nullValue())
                .body("total", equalTo(30))
                .body("totalCapped", equalTo(false));
        as(Shelf.READER)
                .get(PROJECTS + "?size=15&page=2")
                .then()
                .body("next", nullValue())
                .body("items", hasSize(15));
        as(Shelf.READER)
                .get(PROJECTS + "?size=15&page=3")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(30));
    }

    @Test
    void changes_are_read_on_in_both_orders() {
        Shelf.items();
        for (String order : List.of("agreedAt", "-agreedAt")) {
            List<Map<String, Object>> all =
                    read("/api/v1/changes", "size=200&sort=" + order).getList("items");
            List<Map<String, Object>> parts = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page =
                        read("/api/v1/changes", "size=3&sort=" + order + (next.isEmpty() ? "" : "&after=" + next));
                parts.addAll(page.getList("items"));
                next = page.getString("next");
            }
            assertEquals(all, parts);
            assertEquals(
                    10,
                    all.stream()
                            .filter(change -> "projects".equals(change.get("ledger")))
                            .count());
        }
    }

    private static void assertSorted(List<Map<String, Object>> rows, String order) {
        Comparator<Map<String, Object>> comparator = Stream.of(order.split(","))
                .map(ReadingPagesTest::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(comparator.compare(rows.get(i - 1), rows.get(i)) <= 0, rows.get(i - 1) + "\n" + rows.get(i));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Map<String, Object>> comparator(String term) {
        boolean descending = term.startsWith("-");
        Function<Map<String, Object>, Comparable<?>> key = KEYS.get(descending ? term.substring(1) : term);
        Comparator<Map<String, Object>> ascending =
                (one, other) -> ((Comparable) key.apply(one)).compareTo(key.apply(other));
        return descending ? ascending.reversed() : ascending;
    }

    private static List<Map<String, Object>> byCursor(String query) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = read(query + (next.isEmpty() ? "" : "&after=" + next));
            rows.addAll(page.getList("items"));
            next = page.getString("next");
        }
        return rows;
    }

    private static JsonPath read(String query) {
        return read(PROJECTS, query);
    }

    private static JsonPath read(String path, String query) {
        Shelf.items();
        return as(Shelf.READER)
                .get(path + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    /** UTF-16 would sort characters beyond the first plane before some of it. */
    private static String byCodePoint(String text) {
        return text.codePoints().mapToObj("%08x"::formatted).reduce("", String::concat);
    }

    private static BigDecimal amount(Object value) {
        return value == null ? BigDecimal.ONE.negate() : new BigDecimal(value.toString());
    }
}
