package cn.duikou.duty;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a document was filed on paper: its number, the day it came in, and why that is noted here. */
@Schema(title = "纸质报送")
public record PaperReceipt(
        @Schema(title = "收文编号", examples = "发改振兴收〔2020〕15号") @Required @PlainText(max = 60)
        String number,

        @Schema(title = "收到日期", description = "可以报送之日至今天；是否逾期以此为准") @Required @PlanDate
        LocalDate receivedOn,

        @Schema(title = "原因", examples = "平台启用前以纸质报送，据收文登记补录") @Required @PlainText(max = 2000, lines = true)
        String reason) {}
