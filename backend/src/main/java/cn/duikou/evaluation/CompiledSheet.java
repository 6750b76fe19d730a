package cn.duikou.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet whose formulas have been read, once for all pairs.
 *
 * @param numbers formulas that give a number, by their texts
 * @param conditions those that hold or do not
 * @param names of each item the numbers that it reads
 * @param inOrder items, each after those that it needs
 */
record CompiledSheet(
        ScoreSheetFacts sheet,
        Map<String, Formula> numbers,
        Map<String, Formula> conditions,
        Map<String, Collection<String>> names,
        List<ScoreItem> inOrder) {

    private static final String ITEM = "items.";

    /** @throws IllegalArgumentException for a sheet that its rules would have refused */
    static CompiledSheet of(ScoreSheetFacts sheet) {
        Map<String, Formula> numbers = new HashMap<>();
        Map<String, Formula> conditions = new HashMap<>();
        Stream.concat(
                        sheet.items().flatMap(item -> item.basis().formulas()).map(ItemBasis.Placed::text),
                        sheet.multipliers().stream().map(Multiplier::factor))
                .forEach(text -> numbers.computeIfAbsent(text, one -> read(one, Formula.Yield.NUMBER)));
        sheet.vetoes().stream()
                .map(Veto::when)
                .forEach(text -> conditions.computeIfAbsent(text, one -> read(one, Formula.Yield.TRUTH)));
        Map<String, Collection<String>> names = new LinkedHashMap<>();
        sheet.items().forEach(item -> names.put(item.code(), names(item, numbers)));
        return new CompiledSheet(sheet, numbers, conditions, names, ordered(sheet, names));
    }

    /** Of these names the codes of items. */
    static List<String> items(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(ITEM))
                .map(name -> name.substring(ITEM.length()))
                .toList();
    }

    private static List<ScoreItem> ordered(ScoreSheetFacts sheet, Map<String, Collection<String>> names) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        names.forEach((item, read) -> needs.put(item, items(read)));
        ItemReferences references = new ItemReferences(needs);
        if (!references.circle().isEmpty()) {
            throw new IllegalArgumentException(String.join(" → ", references.circle()));
        }
        Map<String, ScoreItem> byCode = sheet.items().collect(Collectors.toMap(ScoreItem::code, Function.identity()));
        return references.order().stream().map(byCode::get).toList();
    }

    private static Collection<String> names(ScoreItem item, Map<String, Formula> formulas) {
        Stream<String> read = item.basis() instanceof MeasureBasis measure
                ? PairNumbers.names(measure)
                : item.basis().formulas().flatMap(formula -> formulas.get(formula.text()).names().stream());
        return read.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Formula read(String text, Formula.Yield yield) {
        try {
            return Formula.of(text, yield);
        } catch (NoFormula e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
