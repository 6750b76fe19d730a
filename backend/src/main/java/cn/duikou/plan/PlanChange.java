package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a plan beside what stands in it. */
@Schema(title = "方案概况（填报）")
public record PlanChange(
        @Schema(title = "名称") @Required @PlainText(max = 200)
        String title,

        @Schema(title = "报送义务编号") @PlainText(max = 200) @Nullable
        String dutyCode,

        @Schema(title = "数据口径日期", description = "不填为当天，直至报送") @PlanDate @Nullable
        LocalDate figuresAsOf) {}
