package cn.duikou.evaluation;

import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.PlanYear;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round of evaluation is about. */
@Schema(title = "评估（内容）")
public record EvaluationFacts(
        @Schema(title = "名称", examples = "2025年度对口合作成效评估") @Required @PlainText(max = 100)
        String title,

        @Schema(title = "用途") @Required SheetPurpose purpose,

        @Schema(title = "对口合作关系", description = "只有自评有", examples = "LN-JS") @PlainText(max = 100) @Nullable
        String pairCode,

        @Schema(title = "年度", examples = "2025") @Required @PlanYear
        Integer year,

        @Schema(title = "评分表代码", examples = "NATIONAL") @Required @SheetCode
        String sheetCode,

        @Schema(title = "评分表版本", description = "已发布的") @Required @CountFromOne(max = 100_000)
        Integer sheetVersion,

        @Schema(title = "自评截止日期") @Required @PlanDate LocalDate selfBy,
        @Schema(title = "评审截止日期") @Required @PlanDate LocalDate reviewBy,

        @Schema(title = "异议期（工作日）", description = "0 至 60；0 为不设异议期", examples = "5") @Required
        Integer objectionsDays) {}
