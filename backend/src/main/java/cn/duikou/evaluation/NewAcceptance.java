package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which pair a side accepts what it was told. */
@Schema(title = "确认无异议")
public record NewAcceptance(
        @Schema(title = "对口合作关系", description = "本方参评的", examples = "LN-JS") @Required @PlainText(max = 100)
        String pairCode) {}
