package cn.duikou.plan;

import cn.duikou.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said when a plan is filed. */
@Schema(title = "报送")
public record NewFiling(
        @Schema(title = "数据说明", description = "数据项有争议或单方确认的记录，或者会签以来有变动时必填，说明为何仍按此报送")
        @PlainText(max = 2000, lines = true)
        @Nullable
        String disputesReason) {}
