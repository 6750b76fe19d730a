package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordinator answers to an objection. */
@Schema(title = "答复异议")
public record ObjectionAnswer(
        @Schema(title = "结论", description = "采纳与部分采纳的，另一位协调员确认之后才算答复") @Required
        ObjectionOutcome outcome,

        @Schema(title = "答复", examples = "经核对报送记录，予以采纳") @Required @PlainText(max = 2000, lines = true)
        String reason,

        @Schema(title = "改为（分）", description = "采纳与部分采纳的必填，不高于项目分值；不采纳的没有") @Points @Nullable
        BigDecimal points) {}
