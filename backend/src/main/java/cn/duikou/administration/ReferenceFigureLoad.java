package cn.duikou.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures to load together, all or none. */
@Schema(title = "导入参考数据", description = "同一地区同一年度再次导入即更正；全部导入或全部不导入")
public record ReferenceFigureLoad(
        @Schema(title = "参考数据") @NotNull(message = "REQUIRED") @Size(min = 1, max = 2000, message = "ROWS_COUNT")
        List<@Valid @NotNull(message = "REQUIRED") ReferenceFigureEntry> items) {

    /** What came of it. */
    @Schema(name = "ReferenceFigureLoaded", title = "参考数据导入结果")
    public record Result(
            @Schema(title = "新增") int added,
            @Schema(title = "更正") int corrected,
            @Schema(title = "撤回") int withdrawn,
            @Schema(title = "与已导入的相同") int unchanged) {}
}
