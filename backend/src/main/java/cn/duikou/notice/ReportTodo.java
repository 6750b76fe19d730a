package cn.duikou.notice;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a duty, a plan, an evaluation or an order asks of the caller. */
@Schema(title = "报送待办")
public record ReportTodo(
        @Schema(title = "类别") ReportTodoKind kind,

        @Schema(title = "资源", description = "duties、plans、evaluations 或 orders", examples = "plans")
        String resource,

        @Schema(title = "资源标识", description = "方案、评估或整改通知的标识，或报送义务的编号", examples = "ANNUAL_SUMMARY.JL-ZJ.2025")
        String resourceId,

        @Schema(title = "标题") String title,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "自何时") Instant since,

        @Schema(title = "时限", description = "of the duty, or of the answer to a return") @Nullable
        LocalDate dueOn,

        @Schema(title = "时限状况") @Nullable Lateness lateness) {

    static ReportTodo of(ResultSet row, NoticeLanguage language) throws SQLException {
        return new ReportTodo(
                ReportTodoKind.valueOf(row.getString("kind")),
                row.getString("resource"),
                row.getString("resource_id"),
                row.getString(language.titleColumn()),
                row.getString("pair_code"),
                Rows.instant(row, "since"),
                row.getObject("due_on", LocalDate.class),
                Rows.option(row, "state", Lateness.class));
    }
}
