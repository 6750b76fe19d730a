package cn.duikou.replication;

import cn.duikou.web.Measured;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator before and after a practice was adopted. */
@Schema(title = "成效指标")
public record Effect(
        @Schema(title = "指标名称", examples = "企业开办时间") @Required @PlainText(max = 100)
        String name,

        @Schema(title = "计量单位", examples = "个工作日") @Required @PlainText(max = 20)
        String unit,

        @Schema(title = "期望变化") @Required EffectAim aim,

        @Schema(title = "采用前", examples = "5") @Required @Measured
        BigDecimal before,

        @Schema(title = "采用后", examples = "1.5") @Required @Measured
        BigDecimal after,

        @Schema(title = "测量日期", description = "not before the adoption") @Required @PlanDate
        LocalDate measuredOn) {}
