package cn.duikou.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the caller: in ledgers, and of duties and plans. */
@Schema(name = "Todos", title = "待办清单")
public record WaitingTodos(
        @Schema(title = "台账待办", description = "最早的一百条，可只列一类")
        List<Todo> items,

        @Schema(title = "台账待办各类数量") Map<TodoKind, Integer> counts,

        @Schema(title = "报送待办", description = "时限近的在前，至多一百条，可只列一类")
        List<ReportTodo> reports,

        @Schema(title = "报送待办各类数量") Map<ReportTodoKind, Integer> reportCounts) {

    private static final int SHOWN = 100;

    /** @param kinds of reports which alone are listed; all where it is empty */
    static WaitingTodos of(Todos.Waiting ledgers, List<ReportTodo> reports, List<ReportTodoKind> kinds) {
        Map<ReportTodoKind, Integer> counts = new EnumMap<>(ReportTodoKind.class);
        reports.forEach(todo -> counts.merge(todo.kind(), 1, Integer::sum));
        return new WaitingTodos(
                ledgers.items(),
                ledgers.counts(),
                reports.stream()
                        .filter(todo -> kinds.isEmpty() || kinds.contains(todo.kind()))
                        .limit(SHOWN)
                        .toList(),
                counts);
    }
}
