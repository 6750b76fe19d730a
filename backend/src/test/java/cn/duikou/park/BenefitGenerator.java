package cn.duikou.park;

import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Terms that break no rule, of every shape, and amounts that sit where it hurts. */
final class BenefitGenerator {

    /** 0.01 万元, the finest threshold, in 分. */
    static final long FEN_OF_A_HUNDREDTH = 10_000;

    private static final int MOST = 20_000_000;

    private BenefitGenerator() {}

    /** From 2018 on for one to twelve years. */
    static Arbitrary<BenefitTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(BenefitBase.class),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(Tiering.class),
                        tiers(),
                        bounds(),
                        years())
                .as((base, host, tiering, tiers, bounds, years) -> BenefitFixture.terms(
                        "base",
                        base,
                        "host",
                        host,
                        "toOn",
                        LocalDate.of(2017 + years.all(), 12, 31).toString(),
                        "tiering",
                        tiering,
                        "tiers",
                        tiers,
                        "partnerFloorWan",
                        bounds.floor(),
                        "partnerCapWan",
                        bounds.cap(),
                        "hostFirstYears",
                        years.ofHost()));
    }

    static Arbitrary<List<BenefitTerms>> manyTerms() {
        return Arbitraries.integers()
                .between(1, 12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(lengths ->
                        terms().list().ofSize(lengths.size()).map(versions -> oneAfterAnother(versions, lengths)));
    }

    private static List<BenefitTerms> oneAfterAnother(List<BenefitTerms> versions, List<Integer> lengths) {
        List<BenefitTerms> following = new ArrayList<>();
        int year = 2018;
        for (int i = 0; i < lengths.size(); i++) {
            int last = year + lengths.get(i) - 1;
            following.add(BenefitFixture.but(
                    versions.get(i),
                    "base",
                    "DIVIDENDS",
                    "fromOn",
                    LocalDate.of(year, 1, 1).toString(),
                    "toOn",
                    LocalDate.of(last, 12, 31).toString(),
                    "hostFirstYears",
                    1));
            year = last + 1;
        }
        return following;
    }

    /** An amount in 分: any, and often at a threshold of the terms or one 分 beside it. */
    static Arbitrary<Long> fen(BenefitTerms terms) {
        List<Long> thresholds = terms.tiers().stream()
                .map(tier -> tier.fromWan().movePointRight(6).longValueExact())
                .toList();
        Arbitrary<Long> near = Combinators.combine(
                        Arbitraries.of(thresholds), Arbitraries.longs().between(-1, 1))
                .as((threshold, beside) -> Math.max(0, threshold + beside));
        return Arbitraries.oneOf(
                near,
                Arbitraries.longs().between(0, 1000),
                Arbitraries.longs().between(0, MOST * FEN_OF_A_HUNDREDTH * 2),
                Arbitraries.longs().between(0, 999_999_999_999_999L));
    }

    static Arbitrary<List<Tier>> tiers() {
        Arbitrary<TreeSet<Integer>> thresholds =
                Arbitraries.integers().between(1, MOST).set().ofMaxSize(5).map(TreeSet::new);
        Arbitrary<List<Integer>> percents =
                Arbitraries.integers().between(0, 10_000).list().ofSize(6);
        return Combinators.combine(thresholds, percents).as((froms, east) -> {
            froms.add(0);
            List<Tier> tiers = new ArrayList<>();
            for (int from : froms) {
                int percent = east.get(tiers.size());
                tiers.add(new Tier(cents(from), cents(10_000 - percent), cents(percent)));
            }
            return tiers;
        });
    }

    record Bounds(BigDecimal floor, BigDecimal cap) {}

    private static Arbitrary<Bounds> bounds() {
        Arbitrary<BigDecimal> amount = Arbitraries.integers()
                .between(0, MOST)
                .map(BenefitGenerator::cents)
                .injectNull(0.4);
        return Combinators.combine(amount, amount)
                .as((one, two) ->
                        one == null || two == null ? new Bounds(one, two) : new Bounds(one.min(two), one.max(two)));
    }

    record Years(int all, Integer ofHost) {}

    private static Arbitrary<Years> years() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(all ->
                        Arbitraries.integers().between(0, all).injectNull(0.3).map(ofHost -> new Years(all, ofHost)));
    }

    static BigDecimal cents(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
