package cn.duikou.evaluation;

import cn.duikou.web.Finding;
import cn.duikou.web.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold of the formulas of a sheet: each can be read, what it names is there, and no item needs itself. */
final class FormulaRules {

    private final KnownNames known;
    private final Map<String, ScoreItem> items;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<Finding> wrong = new ArrayList<>();

    private FormulaRules(ScoreSheetFacts sheet, KnownNames known) {
        this.known = known;
        this.items = sheet.items().collect(Collectors.toMap(ScoreItem::code, item -> item, (one, doubled) -> one));
    }

    static List<Finding> wrong(ScoreSheetFacts sheet, KnownNames known) {
        FormulaRules rules = new FormulaRules(sheet, known);
        for (int i = 0; i < sheet.dimensions().size(); i++) {
            List<ScoreItem> of = sheet.dimensions().get(i).items();
            for (int j = 0; j < of.size(); j++) {
                rules.item(of.get(j), "/dimensions/" + i + "/items/" + j + "/basis");
            }
        }
        for (int i = 0; i < sheet.multipliers().size(); i++) {
            rules.names(sheet.multipliers().get(i).factor(), Formula.Yield.NUMBER, "/multipliers/" + i + "/factor");
        }
        for (int i = 0; i < sheet.vetoes().size(); i++) {
            rules.names(sheet.vetoes().get(i).when(), Formula.Yield.TRUTH, "/vetoes/" + i + "/when");
        }
        rules.circle();
        return rules.wrong;
    }

    private void item(ScoreItem item, String pointer) {
        Set<String> read = new TreeSet<>();
        item.basis().formulas().forEach(formula -> {
            String place = pointer + formula.pointer();
            places.putIfAbsent(item.code(), place);
            read.addAll(names(formula.text(), Formula.Yield.NUMBER, place));
        });
        needs.put(item.code(), new TreeSet<>(CompiledSheet.items(read)));
    }

    private void circle() {
        List<String> circle = new ItemReferences(needs).circle();
        if (!circle.isEmpty()) {
            wrong.add(Finding.at(places.get(circle.getFirst()), "FORMULA_CIRCLE", Named.joined(" → ", names(circle))));
        }
    }

    private List<Named> names(List<String> codes) {
        return codes.stream().map(code -> items.get(code).named()).toList();
    }

    private Set<String> names(String text, Formula.Yield wanted, String pointer) {
        try {
            Set<String> names = Formula.of(text, wanted).names();
            names.forEach(name -> {
                Finding unknown = unknown(name, pointer);
                if (unknown != null) {
                    wrong.add(unknown);
                }
            });
            return names;
        } catch (NoFormula none) {
            wrong.add(none.at(pointer));
            return Set.of();
        }
    }

    private @Nullable Finding unknown(String name, String pointer) {
        String of = name.substring(name.indexOf('.') + 1);
        return switch (name.substring(0, name.length() - of.length())) {
            case "measures.", "previous." -> ScoreItemRules.unknownMeasure(of, pointer, known);
            case "net.", "previousNet." -> ScoreItemRules.unknownNet(of, pointer, known);
            case "items." -> items.containsKey(of) ? null : Finding.at(pointer, "UNKNOWN_SCORE_ITEM", of);
            case "duties." -> KnownNames.DUTIES.contains(of) ? null : Finding.at(pointer, "UNKNOWN_NAME", name);
            case "orders." -> KnownNames.ORDERS.contains(of) ? null : Finding.at(pointer, "UNKNOWN_NAME", name);
            default -> KnownNames.OF_REGION.contains(name) ? null : Finding.at(pointer, "UNKNOWN_NAME", name);
        };
    }
}
