package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair that an assessor has to do with. */
@Schema(title = "申报回避")
public record NewConflict(
        @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 100)
        String pairCode,

        @Schema(title = "原因", examples = "曾在该地区任职") @Required @PlainText(max = 500)
        String reason) {}
