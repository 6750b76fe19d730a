package cn.duikou.evaluation;

import cn.duikou.attachment.GivenEvidence;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side objects to, and why. */
@Schema(title = "提出异议")
public record NewObjection(
        @Schema(title = "对口合作关系", description = "本方参评的", examples = "LN-JS") @Required @PlainText(max = 100)
        String pairCode,

        @Schema(title = "项目代码", examples = "OPENING") @Required @SheetCode
        String item,

        @Schema(title = "理由", examples = "年度总结已于时限之前报送") @Required @PlainText(max = 2000, lines = true)
        String reason,

        @Schema(title = "佐证") @Required @Valid GivenEvidence evidence) {}
