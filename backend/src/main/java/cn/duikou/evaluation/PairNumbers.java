package cn.duikou.evaluation;

import cn.duikou.evaluation.Facts.Told;
import cn.duikou.evaluation.ItemScore.NamedNumber;
import cn.duikou.evaluation.Missing.Reason;
import cn.duikou.insight.FigureBasis;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All numbers of one pair by the names that they have in formulas, points of its items as they come to be known. */
final class PairNumbers {

    static final String POPULATION = "region.populationWan";
    static final String PRODUCT = "region.gdpYi";

    private final int engine;
    private final String pair;
    private final Facts.OfPair facts;
    private final Map<String, BigDecimal> points = new HashMap<>();

    /** @param engine by which formulas are reckoned */
    PairNumbers(int engine, String pair, Facts.OfPair facts) {
        this.engine = engine;
        this.pair = pair;
        this.facts = facts;
    }

    String pair() {
        return pair;
    }

    void scored(String item, @Nullable BigDecimal itemPoints) {
        if (itemPoints != null) {
            points.put(item, itemPoints);
        }
    }

    /** @throws NoValue where the formula comes to nothing for this pair */
    BigDecimal of(Formula formula) {
        return engine == 1 ? Decimals.of(formula.number(this::binary)) : Decimals.kept(formula.decimal(this::find));
    }

    /** @throws NoValue the same */
    boolean holds(Formula formula) {
        return engine == 1 ? formula.truth(this::binary) : formula.holds(this::find);
    }

    /** @throws NoValue where the measure has no value or there is nothing to tell it by */
    BigDecimal of(MeasureBasis basis) {
        return comparable(name(basis), basis);
    }

    /** The same of the year before. */
    BigDecimal before(MeasureBasis basis) {
        return comparable(nameBefore(basis), basis);
    }

    List<NamedNumber> told(Collection<String> names) {
        return names.stream().map(name -> new NamedNumber(name, find(name))).toList();
    }

    /** Addresses of the records behind these numbers. */
    List<String> evidence(Collection<String> names) {
        return names.stream()
                .map(this::address)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What a basis reads. */
    static Stream<String> names(MeasureBasis basis) {
        Stream<String> before =
                basis.scoring() instanceof GrowthScoring ? Stream.of(nameBefore(basis)) : Stream.<String>of();
        Stream<String> by = basis.per() == null ? Stream.of() : Stream.of(divisor(basis.per()));
        return Stream.of(Stream.of(name(basis)), before, by).flatMap(names -> names);
    }

    private static String name(MeasureBasis basis) {
        return (basis.figure() == MeasureShare.NET ? "net." : "measures.") + basis.measure();
    }

    private static String nameBefore(MeasureBasis basis) {
        return (basis.figure() == MeasureShare.NET ? "previousNet." : "previous.") + basis.measure();
    }

    private static String divisor(FigureBasis per) {
        return per == FigureBasis.CAPITA ? POPULATION : PRODUCT;
    }

    private BigDecimal comparable(String name, MeasureBasis basis) {
        BigDecimal value = known(name);
        if (basis.per() == null) {
            return value;
        }
        BigDecimal divisor = known(divisor(basis.per()));
        if (divisor.signum() == 0) {
            throw new NoValue(Reason.DIVISION_BY_ZERO, divisor(basis.per()));
        }
        return Decimals.divided(value, divisor);
    }

    private BigDecimal known(String name) {
        BigDecimal value = find(name);
        if (value == null) {
            throw new NoValue(Reason.NO_VALUE, name);
        }
        return value;
    }

    private @Nullable Double binary(String name) {
        BigDecimal value = find(name);
        return value == null ? null : value.doubleValue();
    }

    private @Nullable BigDecimal find(String name) {
        String[] parts = name.split("\\.", 2);
        Told behind = behind(name);
        return switch (parts[0]) {
            case "measures", "previous" -> behind == null ? null : behind.gross();
            case "net", "previousNet" -> behind == null ? null : behind.net();
            case "duties" -> BigDecimal.valueOf(duties(parts[1]));
            case "orders" -> facts.orders() == null ? null : BigDecimal.valueOf(orders(facts.orders(), parts[1]));
            case "items" -> points.get(parts[1]);
            default ->
                name.equals(POPULATION)
                        ? facts.region().populationWan()
                        : facts.region().gdpYi();
        };
    }

    private @Nullable Told behind(String name) {
        String[] parts = name.split("\\.", 2);
        return switch (parts[0]) {
            case "measures", "net" -> facts.measures().get(parts[1]);
            case "previous", "previousNet" -> facts.previous().get(parts[1]);
            default -> null;
        };
    }

    private @Nullable String address(String name) {
        return switch (name.substring(0, name.indexOf('.'))) {
            case "duties" -> facts.duties().evidence();
            case "orders" -> facts.orders() == null ? null : facts.orders().evidence();
            case "region" -> facts.region().evidence();
            default -> {
                Told behind = behind(name);
                yield behind == null ? null : behind.evidence();
            }
        };
    }

    private static int orders(PairOrders orders, String which) {
        return switch (which) {
            case "owed" -> orders.owed();
            case "closed" -> orders.closed();
            case "overdue" -> orders.overdue();
            case "late" -> orders.late();
            default -> orders.recurring();
        };
    }

    private int duties(String which) {
        Facts.Duties duties = facts.duties();
        return switch (which) {
            case "owed" -> duties.owed();
            case "filed" -> duties.filed();
            case "onTime" -> duties.onTime();
            case "inGrace" -> duties.inGrace();
            case "late" -> duties.late();
            default -> duties.missing();
        };
    }
}
