package cn.duikou.evaluation;

import cn.duikou.web.Percentage;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the sides from which a pair is looked at, worth as many points as its weight says. */
@Schema(title = "评分维度")
public record ScoreDimension(
        @Schema(title = "维度代码", examples = "INDUSTRY") @Required @SheetCode
        String code,

        @Schema(title = "维度名称", examples = "产业务实合作") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "维度名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "方案条款", examples = "[\"T2\"]") @Required @Size(max = 20, message = "SHEET_CLAUSES_COUNT")
        List<@Required @PlainText(max = 40) String> clauses,

        @Schema(title = "权重（%）", description = "各维度合计 100；也是本维度在百分制中的分值") @Required @Percentage
        BigDecimal weightPercent,

        @Schema(title = "评分项目", description = "加分项以外的分值合计等于本维度的权重")
        @Required
        @Size(min = 1, max = 60, message = "DIMENSION_ITEMS_COUNT")
        List<@Required @Valid ScoreItem> items) {}
