package cn.duikou.project;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which share of a project counts for which pair; gross figures ignore it, net figures follow it. */
@Schema(title = "成果归属")
public record Attribution(
        @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 60)
        String pairCode,

        @Schema(title = "份额（%）", examples = "60.00")
        @Required
        @DecimalMin(value = "0", inclusive = false, message = "NOT_A_SHARE")
        @DecimalMax(value = "100", message = "NOT_A_SHARE")
        @Digits(integer = 3, fraction = 2, message = "NOT_A_SHARE")
        BigDecimal sharePercent) {}
