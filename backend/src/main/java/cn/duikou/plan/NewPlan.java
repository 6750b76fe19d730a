package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan that a side begins. */
@Schema(title = "编制方案")
public record NewPlan(
        @Schema(title = "文件类别") @Required DutyKind kind,

        @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 80)
        String pairCode,

        @Schema(title = "名称", examples = "辽宁省与江苏省对口合作2025年度工作总结") @Required @PlainText(max = 200)
        String title,

        @Schema(title = "专项领域", description = "专项实施方案必填，其他不填") @PlainText(max = 100) @Nullable
        String subject,

        @Schema(title = "期间首日") @Required @PlanDate LocalDate periodFrom,

        @Schema(title = "期间末日", description = "年度计划和总结为一个公历年") @Required @PlanDate
        LocalDate periodTo,

        @Schema(title = "报送义务编号", description = "履行哪一项义务；同类、同一关系、同一期间", examples = "ANNUAL_SUMMARY.LN-JS.2025")
        @PlainText(max = 200)
        @Nullable
        String dutyCode,

        @Schema(title = "数据口径日期", description = "不填为当天，直至报送") @PlanDate @Nullable
        LocalDate figuresAsOf) {}
