package cn.duikou.project;

import cn.duikou.web.Money;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of one source. */
@Schema(title = "资金")
public record Funding(
        @Schema(title = "来源") @Required FundingSource source,

        @Schema(title = "金额（万元）", examples = "5000.00") @Required @Money
        BigDecimal amountWan) {}
