package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine: scores pairs by a sheet. It reads nothing but what it is given, so it can be asked again, years later. */
final class Scoring {

    /**
     * Whoever changes what it comes to gives it another number; it is a part of the result, and what was decided by an earlier
     * one is reckoned by that one again. Since 2 formulas are reckoned in decimal numbers, nobody has points for what nobody or
     * he himself did nothing of, and what no peer has either does not count.
     */
    static final int ENGINE = 2;

    private final int engine;
    private final CompiledSheet sheet;
    private final HumanInputs.Index inputs;
    private final Map<String, Map<String, ItemScore>> items = new HashMap<>();

    private Scoring(int engine, CompiledSheet sheet, HumanInputs.Index inputs) {
        this.engine = engine;
        this.sheet = sheet;
        this.inputs = inputs;
    }

    /**
     * Those pairs of the sheet's groups of which there are facts.
     *
     * @throws IllegalArgumentException for a sheet that its rules would have refused
     */
    static Scores score(ScoreSheetFacts sheet, Facts facts, HumanInputs inputs) {
        return score(ENGINE, sheet, facts, inputs);
    }

    /**
     * The same by an earlier engine.
     *
     * @throws IllegalArgumentException for an engine that there is not
     */
    static Scores score(int engine, ScoreSheetFacts sheet, Facts facts, HumanInputs inputs) {
        if (engine < 1 || engine > ENGINE) {
            throw new IllegalArgumentException("engine " + engine);
        }
        List<PairScore> pairs = new Scoring(engine, CompiledSheet.of(sheet), inputs.index()).score(facts);
        return new Scores(engine, ScoreDigest.of(sheet), ScoreDigest.of(facts), ScoreDigest.of(inputs), pairs);
    }

    private List<PairScore> score(Facts facts) {
        Map<PeerGroup, List<PairNumbers>> groups = new LinkedHashMap<>();
        for (PeerGroup group : sheet.sheet().peerGroups()) {
            groups.put(
                    group,
                    group.pairs().stream()
                            .filter(facts.pairs()::containsKey)
                            .map(pair ->
                                    new PairNumbers(engine, pair, facts.pairs().get(pair)))
                            .toList());
        }
        sheet.inOrder().forEach(item -> groups.values().forEach(group -> score(item, group)));
        List<PairScore> pairs = new ArrayList<>();
        groups.forEach((group, members) -> pairs.addAll(ranked(members.stream()
                .map(pair -> new TotalScoring(sheet, pair, items.get(pair.pair())).of(group.code()))
                .toList())));
        return pairs;
    }

    private void score(ScoreItem item, List<PairNumbers> group) {
        List<ItemScore> scores = new ItemScoring(
                        sheet,
                        inputs,
                        item,
                        group,
                        new RuledPoints(item.points(), sheet.sheet().decimals(), engine))
                .scores();
        for (int i = 0; i < group.size(); i++) {
            PairNumbers pair = group.get(i);
            pair.scored(item.code(), scores.get(i).points());
            items.computeIfAbsent(pair.pair(), none -> new HashMap<>()).put(item.code(), scores.get(i));
        }
    }

    /** With the place of each among them. */
    static List<PairScore> ranked(List<PairScore> group) {
        return group.stream()
                .map(pair -> pair.placed(1 + (int) count(group, pair.total(), 1), count(group, pair.total(), 0) > 1))
                .toList();
    }

    /** How many totals compare so with this one. */
    private static long count(List<PairScore> group, BigDecimal total, int compared) {
        return group.stream()
                .filter(other -> Integer.signum(other.total().compareTo(total)) == compared)
                .count();
    }
}
