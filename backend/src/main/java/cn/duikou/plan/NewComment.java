package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has to say of a plan or of a section of it. */
@Schema(title = "意见（填报）")
public record NewComment(
        @Schema(title = "章节代码", description = "不填为对全文的意见", examples = "goals") @PlainText(max = 40) @Nullable
        String sectionKey,

        @Schema(title = "意见", examples = "第二项目标应能由台账跟踪") @Required @PlainText(max = 2000, lines = true)
        String text) {}
