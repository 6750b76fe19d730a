package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number under which a document goes out. */
@Schema(name = "DocumentIssue", title = "下发")
public record Issue(
        @Schema(title = "发文字号", examples = "发改振兴〔2026〕12号") @Required @PlainText(max = 40)
        String number) {

    /** By GB/T 9704-2012: whose it is, the whole year in its brackets, and a number without zeros before it. */
    private static final String FORM = "[\\p{IsHan}]{2,20}〔20\\d{2}〕[1-9]\\d{0,4}号";

    boolean wellFormed() {
        return number.matches(FORM);
    }
}
