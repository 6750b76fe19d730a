package cn.duikou.plan;

import cn.duikou.insight.Measure;
import cn.duikou.insight.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as official papers write them: no idle zeros, 亿元 with two decimals at most. */
final class Shown {

    private static final BigDecimal WAN_OF_A_YI = BigDecimal.valueOf(10_000);
    private static final String NONE = "—";

    private Shown() {}

    static String text(@Nullable BigDecimal value, Measure measure, FigureScale scale) {
        if (value == null) {
            return NONE;
        }
        BigDecimal scaled = scale == FigureScale.YI ? value.divide(WAN_OF_A_YI, 2, RoundingMode.HALF_UP) : value;
        return number(scaled) + unit(measure, scale);
    }

    static String unit(Measure measure, FigureScale scale) {
        return scale == FigureScale.YI ? "亿元" : unit(measure.unit());
    }

    static String unit(MeasureUnit unit) {
        return switch (unit) {
            case COUNT -> "";
            case WAN_YUAN -> "万元";
            case PERSONS -> "名";
            case ATTENDANCES -> "人次";
            case PERCENT -> "%";
            case DAYS -> "天";
            case YEARS -> "年";
        };
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
