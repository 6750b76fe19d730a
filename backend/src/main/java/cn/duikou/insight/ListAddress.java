package cn.duikou.insight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a list under some filters, as the API has it.
 *
 * @param list its name, such as {@code projects}
 * @param filters each with its values; those without any are left out
 */
record ListAddress(String list, Map<String, List<String>> filters) {

    ListAddress(String list) {
        this(list, Map.of());
    }

    /** The same, narrowed by one more. */
    ListAddress with(String filter, String... values) {
        Map<String, List<String>> all = new LinkedHashMap<>(filters);
        all.put(filter, List.of(values));
        return new ListAddress(list, all);
    }

    @Override
    public String toString() {
        List<String> query = new ArrayList<>();
        filters.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return "/api/v1/" + list + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
