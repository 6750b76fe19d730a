package cn.duikou.evaluation;

import cn.duikou.evaluation.Facts.Duties;
import cn.duikou.evaluation.Facts.OfPair;
import cn.duikou.evaluation.Facts.Region;
import cn.duikou.evaluation.Facts.Told;
import cn.duikou.evaluation.HumanInputs.Expert;
import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Self;
import cn.duikou.evaluation.HumanInputs.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Facts and inputs for any sheet, the same each time: every measure a little more for each pair that follows. */
final class MadeUp {

    private MadeUp() {}

    static Facts facts(ScoreSheetFacts sheet) {
        TreeSet<String> measures = CompiledSheet.of(sheet).names().values().stream()
                .flatMap(names -> names.stream())
                .filter(name ->
                        !name.startsWith("items.") && !name.startsWith("duties.") && !name.startsWith("region."))
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, OfPair> pairs = new LinkedHashMap<>();
        for (String pair : pairs(sheet)) {
            pairs.put(pair, facts(pair, pairs.size(), measures));
        }
        return new Facts(pairs);
    }

    /** Two assessors, whose points lie below the most by what stands behind a pair; one review, one view of oneself. */
    static HumanInputs inputs(ScoreSheetFacts sheet) {
        List<Expert> experts = new ArrayList<>();
        List<String> pairs = pairs(sheet);
        sheet.items()
                .filter(item -> item.basis() instanceof ExpertBasis)
                .forEach(item -> pairs.forEach(pair -> {
                    BigDecimal points = Decimals.share(
                            item.points(), BigDecimal.valueOf(10L - pairs.indexOf(pair)), BigDecimal.TEN);
                    experts.add(new Expert(new Where(pair, item.code()), "one", points));
                    experts.add(new Expert(new Where(pair, item.code()), "two", item.points()));
                }));
        ScoreItem first =
                sheet.items().min(Comparator.comparing(ScoreItem::code)).orElseThrow();
        Where where = new Where(pairs.getFirst(), first.code());
        return new HumanInputs(
                experts, List.of(new Self(where, first.points())), List.of(new Review(where, BigDecimal.ONE, "与佐证核对")));
    }

    private static List<String> pairs(ScoreSheetFacts sheet) {
        return sheet.peerGroups().stream()
                .flatMap(group -> group.pairs().stream())
                .toList();
    }

    private static OfPair facts(String pair, int place, TreeSet<String> codes) {
        Map<String, Told> measures = new LinkedHashMap<>();
        Map<String, Told> previous = new LinkedHashMap<>();
        for (String code : codes) {
            boolean rate = code.endsWith("_RATE");
            long now = rate
                    ? 40 + 8L * place
                    : 1050 + 10L * place * (codes.headSet(code).size() % 5);
            measures.put(code, told(pair, code, now));
            previous.put(code, told(pair, code, rate ? 40 : 1000));
        }
        if (place == 2) {
            measures.remove(codes.getLast());
        }
        if (place == 4) {
            measures.remove("STARTED_RATE");
        }
        return new OfPair(
                measures,
                previous,
                new Region(
                        BigDecimal.valueOf(2000 + 300L * place),
                        place == 3 ? null : BigDecimal.valueOf(15_000 + 2_500L * place),
                        "/api/v1/reference-figures"),
                new Duties(2, 0, place % 3 == 1 ? 1 : 0, place == 6 ? 1 : 0, "/api/v1/duties?pairCode=" + pair),
                null);
    }

    private static Told told(String pair, String code, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Told(number, number, "/api/v1/statistics/figures?measure=" + code + "&pairCode=" + pair);
    }
}
