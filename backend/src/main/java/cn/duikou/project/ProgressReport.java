package cn.duikou.project;

import cn.duikou.web.Money;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The state of a project at the end of a month. Amounts are cumulative, in 万元; one that falls needs its reason. */
@Schema(title = "月度进展")
public record ProgressReport(
        @Schema(title = "月份", examples = "2026-10")
        @Required
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "NOT_A_MONTH")
        String month,

        @Schema(title = "累计完成投资（万元）", examples = "3000.00") @Required @Money
        BigDecimal investedWan,

        @Schema(title = "累计到位资金（万元）", examples = "3500.00") @Money @Nullable
        BigDecimal paidInWan,

        @Schema(title = "进展情况") @PlainText(max = 2000, lines = true) @Nullable
        String note,

        @Schema(title = "困难问题") @PlainText(max = 2000, lines = true) @Nullable
        String obstacles,

        @Schema(title = "累计数下降的原因") @PlainText(max = 500) @Nullable
        String fallReason) {}
