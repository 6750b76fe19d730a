package cn.duikou.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of records, by the filters that the list of their ledger has.
 *
 * @param sort a column, with a minus for the other way round
 * @param ofPeriod in outlines: the dated filter that takes the period of the plan that begins with it
 */
record TableAttrs(
        @Nullable UUID field,
        @Nullable String ledger,
        @Nullable Map<String, List<String>> filters,
        @Nullable List<String> columns,
        @Nullable String sort,
        @Nullable Integer limit,
        @Nullable String pairCode,
        @Nullable String ofPeriod,
        @Nullable Boolean carried) {

    static final int MOST_ROWS = 100;

    TableAttrs carried(boolean mark) {
        return new TableAttrs(field, ledger, filters, columns, sort, limit, pairCode, ofPeriod, mark);
    }

    /** The same question under another name and with other filters. */
    TableAttrs over(UUID newField, Map<String, List<String>> newFilters) {
        return new TableAttrs(newField, ledger, newFilters, columns, sort, limit, pairCode, null, carried);
    }

    int rows() {
        return limit == null ? MOST_ROWS : limit;
    }
}
