package cn.duikou.evaluation;

import cn.duikou.evaluation.Missing.Reason;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reckons a formula in decimal numbers of 34 digits, where {@code 0.1 + 0.2 == 0.3} holds and {@code floor(100 * 0.29)} is 29.
 * Operators mean what they mean in the Common Expression Language: what is wanting matters only where it is asked for. Numbers
 * are rounded to ten decimals (half up) where they are compared or cut off, so that a third three times is a whole.
 */
final class FormulaReckoning {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Digits before the decimal point of what is still a number. */
    private static final int LONGEST = 308;

    private final Function<String, @Nullable BigDecimal> values;

    FormulaReckoning(Function<String, @Nullable BigDecimal> values) {
        this.values = values;
    }

    /** @throws NoValue where a value is wanting, something is divided by nothing, or what comes of it is beyond numbers */
    BigDecimal number(CelExpr formula) {
        return switch (formula.exprKind().getKind()) {
            case CONSTANT -> BigDecimal.valueOf(formula.constant().doubleValue());
            case IDENT -> known(formula.ident().name());
            default -> bounded(number(formula.call()));
        };
    }

    /** @throws NoValue the same */
    boolean truth(CelExpr formula) {
        return formula.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                ? formula.constant().booleanValue()
                : truth(formula.call());
    }

    private BigDecimal known(String name) {
        BigDecimal value = values.apply(name);
        if (value == null) {
            throw new NoValue(Reason.NO_VALUE, name);
        }
        return value;
    }

    private BigDecimal number(CelCall call) {
        if (call.function().equals("_?_:_")) {
            return number(chosen(call));
        }
        BigDecimal first = number(call.args().getFirst());
        BigDecimal last = call.args().size() == 1 ? first : number(call.args().getLast());
        return switch (call.function()) {
            case "-_" -> first.negate();
            case "_+_" -> first.add(last, DIGITS);
            case "_-_" -> first.subtract(last, DIGITS);
            case "_*_" -> first.multiply(last, DIGITS);
            case "min" -> first.min(last);
            case "max" -> first.max(last);
            case "floor" -> Decimals.kept(first).setScale(0, RoundingMode.FLOOR);
            case FormulaReading.DIVIDED -> divided(first, last);
            default -> throw new IllegalStateException(call.function());
        };
    }

    private boolean truth(CelCall call) {
        CelExpr first = call.args().getFirst();
        CelExpr last = call.args().getLast();
        return switch (call.function()) {
            case "_?_:_" -> truth(chosen(call));
            case "!_" -> !truth(first);
            case "_&&_" -> decided(first, last, false);
            case "_||_" -> decided(first, last, true);
            case "_<_" -> compared(first, last) < 0;
            case "_<=_" -> compared(first, last) <= 0;
            case "_>_" -> compared(first, last) > 0;
            case "_>=_" -> compared(first, last) >= 0;
            case "_==_" -> isSame(first, last);
            case "_!=_" -> !isSame(first, last);
            default -> throw new IllegalStateException(call.function());
        };
    }

    private CelExpr chosen(CelCall call) {
        return call.args().get(truth(call.args().getFirst()) ? 1 : 2);
    }

    /** Either of the two may decide it, whatever is wanting for the other. */
    private boolean decided(CelExpr first, CelExpr last, boolean deciding) {
        try {
            return truth(first) == deciding ? deciding : truth(last);
        } catch (NoValue wanting) {
            if (truth(last) == deciding) {
                return deciding;
            }
            throw wanting;
        }
    }

    private int compared(CelExpr first, CelExpr last) {
        return Decimals.kept(number(first)).compareTo(Decimals.kept(number(last)));
    }

    private boolean isSame(CelExpr first, CelExpr last) {
        return isCondition(first) ? truth(first) == truth(last) : compared(first, last) == 0;
    }

    /** Both sides of a comparison are of one type; that has been checked. */
    private static boolean isCondition(CelExpr formula) {
        return switch (formula.exprKind().getKind()) {
            case CONSTANT -> formula.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE;
            case CALL -> isCondition(formula.call());
            default -> false;
        };
    }

    private static boolean isCondition(CelCall call) {
        return switch (call.function()) {
            case "_?_:_" -> isCondition(call.args().getLast());
            case "-_", "_+_", "_-_", "_*_", "min", "max", "floor", FormulaReading.DIVIDED -> false;
            default -> true;
        };
    }

    private static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new NoValue(Reason.DIVISION_BY_ZERO, null);
        }
        return dividend.divide(divisor, DIGITS);
    }

    private static BigDecimal bounded(BigDecimal number) {
        if (number.precision() - number.scale() > LONGEST) {
            throw new NoValue(Reason.NOT_A_NUMBER, null);
        }
        return number;
    }
}
