package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list adds up to, read to its end and added up row by row. */
final class SummedList {

    private static final JsonPathConfig WHOLE =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private SummedList() {}

    /** By code. */
    static Map<String, Map<String, Object>> measures() {
        List<Map<String, Object>> items =
                as("ndrc").get("/api/v1/statistics/measures").path("items");
        return items.stream().collect(Collectors.toMap(item -> item.get("code").toString(), item -> item));
    }

    /** As the measure says. */
    static BigDecimal of(String account, String list, Map<String, Object> measure) {
        Object field = measure.get("distinctBy");
        if (field == null) {
            return of(account, list, (String) measure.get("sumOf"));
        }
        HashSet<Object> different = new HashSet<>();
        rows(account, list).forEach(row -> different.add(row.get(field)));
        return BigDecimal.valueOf(different.size());
    }

    /** Of a field of its rows, or of the rows themselves. */
    static BigDecimal of(String account, String list, @Nullable String field) {
        return rows(account, list).stream()
                .map(row -> field == null ? BigDecimal.ONE : row.get(field))
                .map(added -> added == null ? BigDecimal.ZERO : new BigDecimal(added.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map<String, Object>> rows(String account, String list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = literally(as(account))
                    .get(list + "&size=200" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath(WHOLE);
            rows.addAll(page.<Map<String, Object>>getList("items"));
            String next = page.getString("next");
            after = next == null ? null : "&after=" + next;
        }
        return rows;
    }
}
