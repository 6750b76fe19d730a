package cn.duikou.project;

import cn.duikou.web.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of one source. */
@Schema(title = "资金")
public record Funding(
        @Schema(title = "来源") @NotNull(message = "REQUIRED") FundingSource source,

        @Schema(title = "金额（万元）", examples = "5000.00") @NotNull(message = "REQUIRED") @Money
        BigDecimal amountWan) {}
