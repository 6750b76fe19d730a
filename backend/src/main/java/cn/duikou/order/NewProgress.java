package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a measure has come. */
@Schema(title = "整改进展（内容）")
public record NewProgress(
        @Schema(title = "完成百分比", description = "0 至 100", examples = "60") @Required
        Integer percent,

        @Schema(title = "进展", examples = "已排查 12 个项目，其中 8 个开工") @Required @PlainText(max = 2000, lines = true)
        String note) {}
