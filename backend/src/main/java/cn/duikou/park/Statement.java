package cn.duikou.park;

import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each side gets of one year (三(四)2), with every step. In 元 with two decimals, hence to the 分, and named so: what
 * is paid is paid to the 分, and 万元 with two decimals could not say it. Both parts always sum to the whole.
 */
@Schema(title = "结算单")
public record Statement(
        @Schema(title = "年度") int year,
        @Schema(title = "分享内容") BenefitBase base,
        @Schema(title = "属地方") Side host,
        @Schema(title = "所依据条款的起期") LocalDate termsFromOn,
        @Schema(title = "应结算日期") LocalDate dueOn,
        @Schema(title = "计算步骤") List<StatementStep> steps,
        @Schema(title = "基数（元）", examples = "12345678.90") BigDecimal wholeYuan,
        @Schema(title = "东北方所得（元）", examples = "6172839.45") BigDecimal northeastYuan,
        @Schema(title = "东部方所得（元）", examples = "6172839.45") BigDecimal eastYuan) {

    BigDecimal partOf(Side side) {
        return side == Side.NORTHEAST ? northeastYuan : eastYuan;
    }
}
