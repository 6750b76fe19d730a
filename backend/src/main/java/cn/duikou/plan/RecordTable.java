package cn.duikou.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a table of records may show of a ledger, and by which of the list's filters: nothing that names a person. */
record RecordTable(
        String ledger, String table, String title, boolean closedToo, List<Column> columns, List<Filter> filters) {

    /**
     * @param words of its constants
     * @param region whether it holds the code of one
     */
    record Column(
            String name,
            String column,
            String title,
            @Nullable Map<String, String> words,
            boolean money,
            boolean region) {}

    /** @param options what may be asked for, where that is a list */
    record Filter(
            String name,
            String column,
            String title,
            FilterKind kind,
            @Nullable List<String> options) {}

    @Schema(name = "TableFilterKind", title = "筛选类别")
    public enum FilterKind {
        OPTION,
        FLAG,
        CLAUSE,
        FROM,
        TO
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Optional<Filter> filter(String name) {
        return filters.stream().filter(filter -> filter.name().equals(name)).findFirst();
    }
}
