package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commendation says. */
@Schema(title = "通报表扬（内容）")
public record CommendationFacts(
        @Schema(title = "所依据的评估", description = "已决定的") @Required
        UUID evaluationId,

        @Schema(title = "对口合作关系", description = "参评的", examples = "[\"LN-JS\"]")
        @Required
        @Size(min = 1, max = 20, message = "COMMENDED_COUNT")
        List<@Required @PlainText(max = 100) String> pairCodes,

        @Schema(title = "标题", examples = "关于2025年度对口合作成效评估结果的通报") @Required @PlainText(max = 100)
        String title,

        @Schema(title = "正文", examples = "在2025年度评估中成效突出，予以通报表扬。") @Required @PlainText(max = 4000, lines = true)
        String text) {}
