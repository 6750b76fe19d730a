package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was found of a pair, by which clause, and what is required. */
@Schema(title = "整改问题")
public record OrderFinding(
        @Schema(title = "方案条款代码", examples = "T2.1") @Required @PlainText(max = 40)
        String clauseCode,

        @Schema(title = "统计指标代码", description = "问题由某项指标得出的才有", examples = "STARTED_RATE")
        @PlainText(max = 60)
        @Nullable
        String measure,

        @Schema(title = "评分项目代码", examples = "STARTED") @PlainText(max = 60) @Nullable
        String item,

        @Schema(title = "问题", examples = "签约项目开工率低于目标") @Required @PlainText(max = 2000, lines = true)
        String finding,

        @Schema(title = "整改要求", examples = "逐项排查未开工项目，明确开工时间") @Required @PlainText(max = 2000, lines = true)
        String requirement) {}
