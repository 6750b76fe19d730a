package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an order says. */
@Schema(title = "整改通知（内容）")
public record OrderFacts(
        @Schema(title = "所依据的评估", description = "已决定的") @Required
        UUID evaluationId,

        @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 100)
        String pairCode,

        @Schema(title = "标题", examples = "关于辽宁省—江苏省对口合作2025年度评估问题整改的通知") @Required @PlainText(max = 100)
        String title,

        @Schema(title = "问题与要求") @Required @Size(min = 1, max = 50, message = "FINDINGS_COUNT")
        List<@Required @Valid OrderFinding> findings,

        @Schema(title = "整改时限") @Required @PlanDate LocalDate dueOn) {

    /** What is written in it, by where it stands. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("/title", title));
        for (int i = 0; i < findings.size(); i++) {
            texts.put("/findings/" + i + "/finding", findings.get(i).finding());
            texts.put("/findings/" + i + "/requirement", findings.get(i).requirement());
        }
        return texts;
    }
}
