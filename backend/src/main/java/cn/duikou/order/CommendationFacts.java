package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        String text,

        @Schema(title = "明知而仍予表扬", description = "所列有名次列本组末位的、有逾期未完成整改的，确认之后方可保存；不保存本项") @Nullable
        Boolean knowingly) {

    /** What is written in it, by where it stands. */
    Map<String, String> texts() {
        return Map.of("/title", title, "/text", text);
    }

    boolean isKnowingly() {
        return Boolean.TRUE.equals(knowingly);
    }
}
