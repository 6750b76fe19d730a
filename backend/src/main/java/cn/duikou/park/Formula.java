package cn.duikou.park;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One operation on exact decimals, as data: whoever reads a statement can compute it again. Amounts are 元. */
@Schema(title = "算式")
public record Formula(
        @Schema(title = "运算") Operation operation,
        @Schema(title = "运算数") List<BigDecimal> operands) {

    private static final int FEN = 2;

    static Formula of(Operation operation, BigDecimal... operands) {
        return new Formula(operation, List.of(operands));
    }

    /** Exact, but for what is to be rounded; at least two decimals, more only where a part of a 分 is meant. */
    BigDecimal result() {
        BigDecimal result = switch (operation) {
            case PRODUCT -> first().multiply(second());
            case PERCENT -> first().multiply(second()).movePointLeft(2);
            case SUM -> operands.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> first().subtract(second());
            case GREATER -> first().max(second());
            case LESSER -> first().min(second());
            case ROUNDED -> first().setScale(FEN, RoundingMode.HALF_DOWN);
        };
        BigDecimal shortest = result.stripTrailingZeros();
        return shortest.setScale(Math.max(FEN, shortest.scale()));
    }

    private BigDecimal first() {
        return operands.get(0);
    }

    private BigDecimal second() {
        return operands.get(1);
    }
}
