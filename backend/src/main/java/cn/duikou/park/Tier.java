package cn.duikou.park;

import cn.duikou.pair.Side;
import cn.duikou.web.Money;
import cn.duikou.web.Required;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the two sides share from a threshold on, until the next tier begins: percent 0–100, together exactly 100. */
@Schema(title = "分享档次")
public record Tier(
        @Schema(
                title = "起点（万元）",
                description = "0 for the first tier; the threshold itself is in the tier",
                examples = "1000.00")
        @Required
        @Money
        BigDecimal fromWan,

        @Schema(title = "东北方比例（%）", examples = "50")
        @Required
        @DecimalMin(value = "0", message = "NOT_A_PERCENTAGE")
        @DecimalMax(value = "100", message = "NOT_A_PERCENTAGE")
        @Digits(integer = 3, fraction = 2, message = "NOT_A_PERCENTAGE")
        BigDecimal northeastPercent,

        @Schema(title = "东部方比例（%）", examples = "50")
        @Required
        @DecimalMin(value = "0", message = "NOT_A_PERCENTAGE")
        @DecimalMax(value = "100", message = "NOT_A_PERCENTAGE")
        @Digits(integer = 3, fraction = 2, message = "NOT_A_PERCENTAGE")
        BigDecimal eastPercent) {

    BigDecimal percentOf(Side side) {
        return side == Side.NORTHEAST ? northeastPercent : eastPercent;
    }
}
