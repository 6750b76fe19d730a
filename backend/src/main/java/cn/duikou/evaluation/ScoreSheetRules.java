package cn.duikou.evaluation;

import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold of a score sheet beyond the form of its fields: all weights together are a hundred, the points of a
 * dimension's items (bonuses aside) are together its weight, everything that is named is there.
 */
final class ScoreSheetRules {

    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(2);

    private final ScoreSheetFacts sheet;
    private final KnownNames known;
    private final List<Finding> wrong = new ArrayList<>();

    private ScoreSheetRules(ScoreSheetFacts sheet, KnownNames known) {
        this.sheet = sheet;
        this.known = known;
    }

    static List<Finding> wrong(ScoreSheetFacts sheet, KnownNames known) {
        ScoreSheetRules rules = new ScoreSheetRules(sheet, known);
        rules.head();
        rules.groups();
        rules.dimensions();
        rules.multipliers();
        rules.vetoes();
        rules.wrong.addAll(FormulaRules.wrong(sheet, known));
        return rules.wrong;
    }

    private void head() {
        if (sheet.decimals() < 0 || sheet.decimals() > ScoreSheetFacts.MOST_DECIMALS) {
            at("/decimals", "OUT_OF_RANGE", "0", String.valueOf(ScoreSheetFacts.MOST_DECIMALS));
        }
        if (sheet.items().count() > ScoreSheetFacts.MOST_ITEMS) {
            at("/dimensions", "SHEET_ITEMS_COUNT", ScoreSheetFacts.MOST_ITEMS);
        }
    }

    private void groups() {
        ScoreSheetCodes.unique(wrong, "/peerGroups", sheet.peerGroups(), PeerGroup::code);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sheet.peerGroups().size(); i++) {
            List<String> pairs = sheet.peerGroups().get(i).pairs();
            for (int j = 0; j < pairs.size(); j++) {
                String pointer = "/peerGroups/" + i + "/pairs/" + j;
                if (!known.pairs().contains(pairs.get(j))) {
                    at(pointer, "UNKNOWN_PAIR", pairs.get(j));
                } else if (!seen.add(pairs.get(j))) {
                    at(pointer, "DOUBLED", pairs.get(j));
                }
            }
        }
    }

    private void dimensions() {
        ScoreSheetCodes.unique(wrong, "/dimensions", sheet.dimensions(), ScoreDimension::code);
        BigDecimal weights = Decimals.sum(
                sheet.dimensions().stream().map(ScoreDimension::weightPercent).toList());
        if (weights.compareTo(Decimals.HUNDRED) != 0) {
            at("/dimensions", "WEIGHTS_NOT_WHOLE", Decimals.plain(weights));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < sheet.dimensions().size(); i++) {
            dimension(sheet.dimensions().get(i), "/dimensions/" + i, codes);
        }
    }

    private void dimension(ScoreDimension dimension, String pointer, Set<String> codes) {
        clauses(dimension.clauses(), pointer);
        ScoreItemRules.notFiner(wrong, dimension.weightPercent(), sheet.decimals(), pointer + "/weightPercent");
        BigDecimal points = Decimals.sum(dimension.items().stream()
                .filter(item -> !item.comesOnTop())
                .map(ScoreItem::points)
                .toList());
        if (points.compareTo(dimension.weightPercent()) != 0) {
            at(
                    pointer + "/items",
                    "POINTS_NOT_WHOLE",
                    Decimals.plain(points),
                    Decimals.plain(dimension.weightPercent()));
        }
        for (int i = 0; i < dimension.items().size(); i++) {
            ScoreItem item = dimension.items().get(i);
            String place = pointer + "/items/" + i;
            if (!codes.add(item.code())) {
                at(place + "/code", "DOUBLED", item.code());
            }
            clauses(item.clauses(), place);
            wrong.addAll(new ScoreItemRules(item, sheet.decimals()).wrong(place, known));
        }
    }

    private void clauses(List<String> clauses, String pointer) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!known.clauses().contains(clauses.get(i))) {
                at(pointer + "/clauses/" + i, "UNKNOWN_CLAUSE", clauses.get(i));
            }
        }
    }

    private void multipliers() {
        ScoreSheetCodes.unique(wrong, "/multipliers", sheet.multipliers(), Multiplier::code);
        for (int i = 0; i < sheet.multipliers().size(); i++) {
            Multiplier multiplier = sheet.multipliers().get(i);
            String dimension = multiplier.dimension();
            if (dimension != null
                    && sheet.dimensions().stream().noneMatch(one -> one.code().equals(dimension))) {
                at("/multipliers/" + i + "/dimension", "UNKNOWN_DIMENSION", dimension);
            }
            if (multiplier.from().signum() < 0
                    || multiplier.to().compareTo(MOST_FACTOR) > 0
                    || multiplier.from().compareTo(multiplier.to()) > 0) {
                at("/multipliers/" + i + "/to", "FACTOR_BOUNDS", Decimals.plain(MOST_FACTOR));
            }
        }
    }

    private void vetoes() {
        ScoreSheetCodes.unique(wrong, "/vetoes", sheet.vetoes(), Veto::code);
        for (int i = 0; i < sheet.vetoes().size(); i++) {
            ScoreItemRules.notFiner(wrong, sheet.vetoes().get(i).cap(), sheet.decimals(), "/vetoes/" + i + "/cap");
        }
    }

    private void at(String pointer, String code, Object... values) {
        wrong.add(Finding.at(pointer, code, values));
    }
}
