package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which number a commendation goes out. */
@Schema(title = "通报表扬印发")
public record CommendationIssue(
        @Schema(title = "发文字号", description = "年份为印发当年", examples = "发改振兴〔2026〕11号") @Required @PlainText(max = 40)
        String number,

        @Schema(title = "明知而仍予表扬", description = "此时所列有名次列本组末位的、有逾期未完成整改的，确认之后方可印发；不保存本项") @Nullable
        Boolean knowingly) {

    boolean isKnowingly() {
        return Boolean.TRUE.equals(knowingly);
    }
}
