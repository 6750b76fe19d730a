package cn.duikou.insight;

import cn.duikou.insight.Figure.Beside;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure that is one by another, in percent; its records and its list are those of the whole. */
final class FigureRate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRate() {}

    static Stream<Figure> of(Measure measure, Stream<Figure> parts, Stream<Figure> wholes) {
        List<Figure> known = parts.toList();
        return wholes.map(whole -> rate(
                measure,
                known.stream()
                        .filter(part -> Objects.equals(part.from(), whole.from()))
                        .findFirst()
                        .orElse(null),
                whole));
    }

    private static Figure rate(Measure measure, @Nullable Figure part, Figure whole) {
        return new Figure(
                measure.code(),
                measure.version(),
                whole.pairCode(),
                whole.from(),
                whole.to(),
                percent(part == null ? BigDecimal.ZERO : part.value(), whole.value()),
                null,
                whole.records(),
                new Beside(
                        whole.oneSided().records(),
                        percent(
                                part == null ? BigDecimal.ZERO : part.oneSided().value(),
                                whole.oneSided().value()),
                        whole.oneSided().list()),
                null,
                null,
                whole.list(),
                null,
                null);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
