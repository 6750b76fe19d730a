package cn.duikou.park;

import cn.duikou.pair.Side;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanYear;
import cn.duikou.web.Required;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What both sides say that a park yielded in one calendar year. In 万元 like all that is reported, yet with up to six
 * decimals, hence to the 分: tax is paid to the 分, and with two decimals (100 元) the parts would sum to something that
 * nobody was paid. Below 10 万亿元, so that any client's floating point still holds each 分.
 */
@Schema(title = "结算填报")
public record SettlementInput(
        @Schema(title = "年度", examples = "2025") @Required @PlanYear
        Integer year,

        @Schema(title = "分享内容") @Required BenefitBase base,

        @Schema(
                title = "东北方填报数（万元）",
                description = "to the 分; missing until that side reports",
                examples = "1234.567890")
        @DecimalMin(value = "0", message = "NOT_A_FIGURE")
        @DecimalMax(value = "999999999.999999", message = "NOT_A_FIGURE")
        @Digits(integer = 9, fraction = 6, message = "NOT_A_FIGURE")
        @Nullable
        BigDecimal northeastFigureWan,

        @Schema(
                title = "东部方填报数（万元）",
                description = "to the 分; missing until that side reports",
                examples = "1234.567890")
        @DecimalMin(value = "0", message = "NOT_A_FIGURE")
        @DecimalMax(value = "999999999.999999", message = "NOT_A_FIGURE")
        @Digits(integer = 9, fraction = 6, message = "NOT_A_FIGURE")
        @Nullable
        BigDecimal eastFigureWan,

        @Schema(title = "更正原因", description = "needed to correct a figure of a year that both sides have settled")
        @PlainText(max = 500)
        @Nullable
        String correctionReason) {

    @Nullable
    BigDecimal figureOf(Side side) {
        return side == Side.NORTHEAST ? northeastFigureWan : eastFigureWan;
    }

    boolean hasAnyFigure() {
        return northeastFigureWan != null || eastFigureWan != null;
    }

    /** Whether both sides said the same before. */
    boolean saysTheSame(SettlementInput other) {
        return isSame(northeastFigureWan, other.northeastFigureWan) && isSame(eastFigureWan, other.eastFigureWan);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** With what the other input tells: each side may report its own figure. */
    SettlementInput with(SettlementInput other) {
        return new SettlementInput(
                year,
                base,
                other.northeastFigureWan == null ? northeastFigureWan : other.northeastFigureWan,
                other.eastFigureWan == null ? eastFigureWan : other.eastFigureWan,
                other.correctionReason == null ? correctionReason : other.correctionReason);
    }

    boolean isOf(BenefitBase other, int otherYear) {
        return base == other && year == otherYear;
    }
}
