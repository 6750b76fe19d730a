package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody thinks that an item deserves. */
@Schema(title = "评分")
public record GivenScore(
        @Schema(title = "分数（分）", description = "不高于项目分值") @Required @Points
        BigDecimal points,

        @Schema(title = "说明") @PlainText(max = 2000, lines = true) @Nullable
        String remark) {}
