package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the engine reckons: decimal numbers of 34 digits, of which ten decimals are kept at each step (half up). What a formula
 * gave to the first engine was a binary number; its shortest decimal writing was taken and rounded to the same ten.
 */
final class Decimals {

    static final int SCALE = 10;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(ScoreSheetFacts.FULL);
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Decimals() {}

    static BigDecimal of(double number) {
        return kept(BigDecimal.valueOf(number));
    }

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return kept(one.multiply(other, DIGITS));
    }

    /** @throws ArithmeticException where there is nothing to divide by */
    static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return kept(dividend.divide(divisor, DIGITS));
    }

    /** So much of the points as the part is of the whole. */
    static BigDecimal share(BigDecimal points, BigDecimal part, BigDecimal whole) {
        return kept(points.multiply(part, DIGITS).divide(whole, DIGITS));
    }

    static BigDecimal within(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.max(least).min(most);
    }

    static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param numbers at least one */
    static BigDecimal mean(List<BigDecimal> numbers) {
        return divided(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    /** The middle one, or half-way between the two in the middle. */
    static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> ordered = numbers.stream().sorted().toList();
        int half = ordered.size() / 2;
        return ordered.size() % 2 == 1 ? ordered.get(half) : mean(ordered.subList(half - 1, half + 1));
    }

    /** Without the highest and the lowest, where three or more are there. */
    static BigDecimal trimmedMean(List<BigDecimal> numbers) {
        List<BigDecimal> ordered = numbers.stream().sorted().toList();
        return mean(ordered.size() < 3 ? ordered : ordered.subList(1, ordered.size() - 1));
    }

    /** As people write it. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static BigDecimal kept(BigDecimal number) {
        return rounded(number, SCALE);
    }
}
