package cn.duikou.evaluation;

import static cn.duikou.evaluation.Decimals.HUNDRED;

import cn.duikou.evaluation.Missing.Reason;
import cn.duikou.evaluation.Reckoning.Form;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Points of an item by what rule a number becomes points.
 *
 * @param full the most that there is
 * @param engine by which it is reckoned
 */
record RuledPoints(BigDecimal full, int decimals, int engine) {

    /**
     * A number of a pair and what it is compared with.
     *
     * @param peers the same of all pairs of the group that have it, its own among them
     * @param before of the year before
     */
    record Amount(BigDecimal value, List<BigDecimal> peers, Supplier<BigDecimal> before) {}

    /** What came of it. */
    record Came(BigDecimal points, Reckoning reckoning) {}

    /** @throws NoValue where there is no growth */
    Came of(ScoringRule rule, Amount amount) {
        return switch (rule) {
            case BandScoring bands -> banded(bands.bands(), amount.value());
            case TargetScoring target -> targeted(target, amount.value());
            case GrowthScoring growth ->
                grown(growth, amount.value(), amount.before().get());
            case MinMaxScoring between -> between(between, amount);
            case RankScoring place -> ranked(place, amount);
        };
    }

    private Came banded(List<ScoreBand> bands, BigDecimal value) {
        return bands.reversed().stream()
                .filter(band -> band.from().compareTo(value) <= 0)
                .findFirst()
                .map(band -> came(band.points(), Form.BAND, value, band.from()))
                .orElseGet(() -> came(
                        BigDecimal.ZERO,
                        Form.BELOW_BANDS,
                        value,
                        bands.getFirst().from()));
    }

    private Came targeted(TargetScoring rule, BigDecimal value) {
        if (value.compareTo(rule.target()) >= 0) {
            return came(full, Form.TARGET_REACHED, value, rule.target());
        }
        return rule.partial()
                ? came(part(value, rule.target()), Form.TARGET_PARTLY, value, rule.target())
                : came(BigDecimal.ZERO, Form.TARGET_NOT_REACHED, value, rule.target());
    }

    private Came grown(GrowthScoring rule, BigDecimal value, BigDecimal before) {
        if (before.signum() == 0) {
            throw new NoValue(Reason.DIVISION_BY_ZERO, null);
        }
        BigDecimal percent = Decimals.share(HUNDRED, value.subtract(before), before.abs());
        if (percent.compareTo(rule.targetPercent()) >= 0) {
            return came(full, Form.GROWTH_REACHED, value, before, percent);
        }
        return rule.partial()
                ? came(part(percent, rule.targetPercent()), Form.GROWTH_PARTLY, value, before, percent)
                : came(BigDecimal.ZERO, Form.GROWTH_NOT_REACHED, value, before, percent);
    }

    private Came between(MinMaxScoring rule, Amount amount) {
        BigDecimal least = Collections.min(amount.peers());
        BigDecimal most = Collections.max(amount.peers());
        BigDecimal apart = most.subtract(least);
        if (apart.signum() == 0 && sinceSecond() && most.signum() == 0 && !rule.lowerIsBetter()) {
            return came(BigDecimal.ZERO, Form.MIN_MAX_NOTHING, amount.value());
        }
        if (apart.signum() == 0) {
            return came(full, Form.MIN_MAX_ALIKE, amount.value());
        }
        return rule.lowerIsBetter()
                ? came(
                        Decimals.share(full, most.subtract(amount.value()), apart),
                        Form.MIN_MAX_LOWER,
                        amount.value(),
                        least,
                        most)
                : came(
                        Decimals.share(full, amount.value().subtract(least), apart),
                        Form.MIN_MAX,
                        amount.value(),
                        least,
                        most);
    }

    private Came ranked(RankScoring rule, Amount amount) {
        if (sinceSecond() && !rule.lowerIsBetter() && amount.value().signum() <= 0) {
            return came(BigDecimal.ZERO, Form.RANK_NOTHING, amount.value());
        }
        int better = rule.lowerIsBetter() ? -1 : 1;
        long ahead = amount.peers().stream()
                .filter(peer -> Integer.signum(peer.compareTo(amount.value())) == better)
                .count();
        BigDecimal among = BigDecimal.valueOf(amount.peers().size());
        BigDecimal points = Decimals.share(full, among.subtract(BigDecimal.valueOf(ahead)), among);
        return came(points, Form.RANK, amount.value(), BigDecimal.valueOf(ahead + 1), among);
    }

    /** Of a pair without a number, by the points of those that have one. */
    Came ofPeers(List<BigDecimal> points) {
        if (!points.isEmpty()) {
            return came(Decimals.median(points), Form.MISSING_PEER_MEDIAN);
        }
        return came(BigDecimal.ZERO, sinceSecond() ? Form.MISSING_NO_PEER : Form.MISSING_PEER_MEDIAN);
    }

    private boolean sinceSecond() {
        return engine >= 2;
    }

    private BigDecimal part(BigDecimal reached, BigDecimal wanted) {
        return Decimals.share(full, Decimals.within(reached, BigDecimal.ZERO, wanted), wanted);
    }

    /** The points stand last in the sentence. */
    Came came(BigDecimal points, Form form, BigDecimal... numbers) {
        BigDecimal rounded = Decimals.rounded(points, decimals);
        BigDecimal[] values = Arrays.copyOf(numbers, numbers.length + 1);
        values[numbers.length] = rounded;
        return new Came(rounded, Reckoning.of(form, values));
    }
}
