package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number under which a document goes out. */
@Schema(name = "DocumentIssue", title = "下发")
public record Issue(
        @Schema(title = "发文字号", description = "年份为下发当年", examples = "发改振兴〔2026〕12号") @Required @PlainText(max = 40)
        String number) {}
