package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordinator sets instead of what is reckoned. */
@Schema(title = "审核评分")
public record SetScore(
        @Schema(title = "分数（分）", description = "不高于项目分值；没有则撤回先前的审核分") @Points @Nullable
        BigDecimal points,

        @Schema(title = "理由", examples = "与佐证材料核对") @Required @PlainText(max = 2000, lines = true)
        String reason) {}
