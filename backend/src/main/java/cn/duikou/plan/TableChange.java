package cn.duikou.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of records as it was and as it is. */
@Schema(title = "表格变化")
public record TableChange(
        @Schema(title = "数据项标识") UUID field,
        @Schema(title = "标题") String title,
        @Schema(title = "当时记录数") int totalThen,
        @Schema(title = "现在记录数") int totalNow,

        @Schema(title = "新增的记录编号", description = "of the rows that are shown")
        List<String> came,

        @Schema(title = "不再列出的记录编号") List<String> went,
        @Schema(title = "内容有变化的记录编号") List<String> changed) {

    static TableChange between(Compiled.Table then, Compiled.Table now) {
        List<String> before = codes(then.rows());
        List<String> after = codes(now.rows());
        return new TableChange(
                then.field(),
                then.title(),
                then.total(),
                now.total(),
                after.stream().filter(code -> !before.contains(code)).toList(),
                before.stream().filter(code -> !after.contains(code)).toList(),
                codes(then.rows().stream()
                        .filter(row -> after.contains(row.recordCode()))
                        .filter(row -> !now.rows().contains(row))
                        .toList()));
    }

    private static List<String> codes(List<Compiled.TableRow> rows) {
        return rows.stream().map(Compiled.TableRow::recordCode).toList();
    }
}
