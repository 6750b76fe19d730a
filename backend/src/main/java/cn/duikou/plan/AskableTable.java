package cn.duikou.plan;

import cn.duikou.plan.RecordTable.FilterKind;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which tables of a ledger's records a text may hold, as an editor offers them. */
@Schema(title = "可插入的台账表")
public record AskableTable(
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "名称") String title,
        @Schema(title = "可选的列") List<Column> columns,

        @Schema(title = "可用的筛选", description = "those of the list of that ledger")
        List<Filter> filters) {

    @Schema(name = "AskableColumn", title = "可选的列")
    public record Column(
            @Schema(title = "列名") String name,
            @Schema(title = "标题") String title) {}

    @Schema(name = "AskableFilter", title = "可用的筛选")
    public record Filter(
            @Schema(title = "筛选名") String name,
            @Schema(title = "标题") String title,
            @Schema(title = "类别") FilterKind kind,

            @Schema(title = "可选的值", description = "of an OPTION; none of the others")
            List<Option> options) {}

    @Schema(name = "AskableOption", title = "可选的值")
    public record Option(
            @Schema(title = "值") String value,
            @Schema(title = "文字") String text) {}

    static AskableTable of(RecordTable table) {
        return new AskableTable(
                table.ledger(),
                table.title(),
                table.columns().stream()
                        .map(column -> new Column(column.name(), column.title()))
                        .toList(),
                table.filters().stream()
                        .map(filter -> new Filter(filter.name(), filter.title(), filter.kind(), options(table, filter)))
                        .toList());
    }

    private static List<Option> options(RecordTable table, RecordTable.Filter filter) {
        Map<String, String> words = table.columns().stream()
                .filter(column -> column.column().equals(filter.column()) && column.words() != null)
                .findFirst()
                .map(RecordTable.Column::words)
                .orElse(Map.of());
        return filter.options() == null
                ? List.of()
                : filter.options().stream()
                        .map(value -> new Option(value, words.getOrDefault(value, value)))
                        .toList();
    }
}
