package cn.duikou.evaluation;

import cn.duikou.evaluation.Robustness.Interval;
import cn.duikou.evaluation.Robustness.OfPair;
import cn.duikou.evaluation.Robustness.Without;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ranks the pairs of a result again under other weights of its dimensions. What a pair reached of each dimension stays as it
 * is, and so do multipliers and vetoes. This is done in binary numbers: it says how firm places are and is no score.
 */
final class WeightTrials {

    static final int TRIALS = 10_000;
    private static final List<Integer> PERCENTS = List.of(10, 20);

    private final ScoreSheetFacts sheet;
    private final Scores scores;
    private final double[] weights;
    private final double unit;

    private WeightTrials(ScoreSheetFacts sheet, Scores scores) {
        this.sheet = sheet;
        this.scores = scores;
        this.weights = sheet.dimensions().stream()
                .mapToDouble(dimension -> dimension.weightPercent().doubleValue())
                .toArray();
        this.unit = Math.pow(10, sheet.decimals());
    }

    static Robustness of(ScoreSheetFacts sheet, Scores scores) {
        return new WeightTrials(sheet, scores).tried();
    }

    private Robustness tried() {
        String digest = scores.digest();
        Map<String, List<PairScore>> groups = scores.pairs().stream().collect(Collectors.groupingBy(PairScore::group));
        List<OfPair> pairs = sheet.peerGroups().stream()
                .filter(group -> groups.containsKey(group.code()))
                .flatMap(group -> tried(groups.get(group.code()), digest).stream())
                .toList();
        return new Robustness(digest, TRIALS, pairs);
    }

    /** Each group begins with the same seed, so that what becomes of one depends on no other. */
    private List<OfPair> tried(List<PairScore> group, String digest) {
        List<Line> lines = group.stream().map(this::line).toList();
        SplitMix random = SplitMix.of(digest);
        List<Interval[]> intervals = PERCENTS.stream()
                .map(percent -> intervals(lines, percent, random))
                .toList();
        int[][] without = IntStream.range(0, weights.length)
                .mapToObj(left -> ranks(lines, without(left)))
                .toArray(int[][]::new);
        List<OfPair> pairs = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            int pair = i;
            pairs.add(new OfPair(
                    group.get(i).pairCode(),
                    group.get(i).rank(),
                    intervals.stream().map(of -> of[pair]).toList(),
                    IntStream.range(0, weights.length)
                            .mapToObj(left ->
                                    new Without(sheet.dimensions().get(left).code(), without[left][pair]))
                            .toList()));
        }
        return pairs;
    }

    private Interval[] intervals(List<Line> lines, int percent, SplitMix random) {
        int[] best = new int[lines.size()];
        int[] worst = new int[lines.size()];
        Arrays.fill(best, Integer.MAX_VALUE);
        double[] tried = new double[weights.length];
        for (int trial = 0; trial < TRIALS; trial++) {
            for (int i = 0; i < weights.length; i++) {
                tried[i] = weights[i] * (1 + percent / 100.0 * (2 * random.nextDouble() - 1));
            }
            int[] ranks = ranks(lines, tried);
            for (int i = 0; i < ranks.length; i++) {
                best[i] = Math.min(best[i], ranks[i]);
                worst[i] = Math.max(worst[i], ranks[i]);
            }
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Interval(percent, best[i], worst[i]))
                .toArray(Interval[]::new);
    }

    private double[] without(int left) {
        double[] others = weights.clone();
        others[left] = 0;
        return others;
    }

    private int[] ranks(List<Line> lines, double[] tried) {
        long[] totals = lines.stream()
                .mapToLong(line -> Math.round(line.total(tried) * unit))
                .toArray();
        int[] ranks = new int[totals.length];
        for (int i = 0; i < totals.length; i++) {
            ranks[i] = 1;
            for (long other : totals) {
                if (other > totals[i]) {
                    ranks[i]++;
                }
            }
        }
        return ranks;
    }

    private Line line(PairScore pair) {
        double[] reached = new double[weights.length];
        boolean[] counted = new boolean[weights.length];
        double beside = 0;
        for (int i = 0; i < weights.length; i++) {
            DimensionScore dimension = pair.dimensions().get(i);
            double points = dimension.points().doubleValue();
            counted[i] = weights[i] > 0 && !dimension.excluded();
            reached[i] = counted[i] ? points / weights[i] : 0;
            beside += counted[i] ? 0 : points;
        }
        double factor = pair.multipliers().stream()
                .mapToDouble(one -> one.factor().doubleValue())
                .reduce(1, (one, other) -> one * other);
        double cap = TotalScoring.cap(sheet, pair.vetoes()).doubleValue();
        return new Line(reached, counted, beside, factor, cap);
    }

    /**
     * What stays of a pair whatever the weights are.
     *
     * @param reached of each dimension, one for all of it
     * @param beside points of dimensions that have no weight
     */
    private record Line(double[] reached, boolean[] counted, double beside, double factor, double cap) {

        double total(double[] tried) {
            double points = 0;
            double whole = 0;
            for (int i = 0; i < tried.length; i++) {
                if (counted[i]) {
                    points += reached[i] * tried[i];
                    whole += tried[i];
                }
            }
            double shared = whole == 0 ? 0 : points * ScoreSheetFacts.FULL / whole;
            return Math.min(Math.min((shared + beside) * factor, ScoreSheetFacts.FULL), cap);
        }
    }
}
