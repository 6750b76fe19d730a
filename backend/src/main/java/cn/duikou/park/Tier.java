package cn.duikou.park;

import cn.duikou.pair.Side;
import cn.duikou.web.Money;
import cn.duikou.web.Percentage;
import cn.duikou.web.Required;
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

        @Schema(title = "东北方比例（%）", examples = "50") @Required @Percentage
        BigDecimal northeastPercent,

        @Schema(title = "东部方比例（%）", examples = "50") @Required @Percentage
        BigDecimal eastPercent) {

    BigDecimal percentOf(Side side) {
        return side == Side.NORTHEAST ? northeastPercent : eastPercent;
    }
}
