package cn.duikou.evaluation;

import cn.duikou.insight.FigureBasis;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure of the register, for the period of the evaluation. */
@Schema(title = "依统计指标")
public record MeasureBasis(
        @Schema(title = "统计指标代码", examples = "TOTAL_INVESTMENT") @Required @PlainText(max = 60)
        String measure,

        @Schema(title = "总额或净额") @Required MeasureShare figure,

        @Schema(title = "比较基数", description = "CAPITA 除以常住人口（万人），GDP 除以地区生产总值（亿元）；没有则不比较") @Nullable
        FigureBasis per,

        @Schema(title = "计分规则") @Required @Valid ScoringRule scoring)
        implements ItemBasis {}
