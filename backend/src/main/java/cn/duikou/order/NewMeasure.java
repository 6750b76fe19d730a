package cn.duikou.order;

import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side will do about a finding. */
@Schema(title = "整改措施（内容）")
public record NewMeasure(
        @Schema(title = "问题号", description = "从 1 起", examples = "1") @Required @CountFromOne(max = 50)
        Integer finding,

        @Schema(title = "措施", examples = "逐项排查未开工项目") @Required @PlainText(max = 2000, lines = true)
        String what,

        @Schema(title = "责任单位", examples = "辽宁省发展改革委") @Required @PlainText(max = 100)
        String responsible,

        @Schema(title = "完成时限", description = "不早于今天；不晚于整改时限，时限已过的，不晚于今天起 30 日") @Required @PlanDate
        LocalDate dueOn) {

    /** What is written in it, by where it stands. */
    Map<String, String> texts() {
        return Map.of("/what", what, "/responsible", responsible);
    }
}
