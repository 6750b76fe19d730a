package cn.duikou.park;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold before the years of a park can be settled by its terms, which keep their own rules. Pure. */
final class SettlementRules extends FactRules {

    private final List<BenefitTerms> versions;

    private SettlementRules(List<BenefitTerms> versions, Surroundings surroundings) {
        super(surroundings);
        this.versions = versions;
    }

    /**
     * What must hold as soon as one side reports its figure, so that the other can add its own. The pointer is that of the
     * list of inputs.
     */
    static List<Finding> drafted(
            List<BenefitTerms> versions, List<SettlementInput> inputs, String pointer, Surroundings surroundings) {
        SettlementRules rules = new SettlementRules(versions, surroundings);
        for (int i = 0; i < inputs.size(); i++) {
            SettlementInput input = inputs.get(i);
            String at = pointer + "/" + i;
            boolean first = inputs.subList(0, i).stream().noneMatch(known -> known.isOf(input.base(), input.year()));
            rules.require(first, at + "/year", "DOUBLED", input.year());
            rules.yearIsOverAndHasTerms(input, at);
            rules.require(input.hasAnyFigure(), at, "NO_FIGURE_REPORTED", input.year());
        }
        return rules.found();
    }

    /** What stands between reported figures and a statement that both sides can agree on. */
    static List<Finding> unsettled(
            List<BenefitTerms> versions, List<SettlementInput> inputs, String pointer, Surroundings surroundings) {
        SettlementRules rules = new SettlementRules(versions, surroundings);
        for (int i = 0; i < inputs.size(); i++) {
            rules.bothSidesReport(inputs.get(i), pointer + "/" + i);
            rules.bothSidesSayTheSame(inputs.get(i), pointer + "/" + i);
        }
        return rules.found();
    }

    /** Figures of that side that none of the known lists has; with no list, any. The pointers are those of a park's facts. */
    static List<Finding> foreign(List<SettlementInput> inputs, List<List<SettlementInput>> known, Side side) {
        String field = side == Side.NORTHEAST ? "northeastFigureWan" : "eastFigureWan";
        return IntStream.range(0, inputs.size())
                .filter(i -> known.isEmpty()
                        ? inputs.get(i).figureOf(side) != null
                        : known.stream().noneMatch(list -> isKnown(inputs.get(i), list, side)))
                .mapToObj(i -> Finding.at("/settlements/" + i + "/" + field, "FIGURE_OF_OTHER_SIDE"))
                .toList();
    }

    private static boolean isKnown(SettlementInput input, List<SettlementInput> list, Side side) {
        BigDecimal told = input.figureOf(side);
        BigDecimal before = list.stream()
                .filter(known -> known.isOf(input.base(), input.year()))
                .findFirst()
                .map(known -> known.figureOf(side))
                .orElse(null);
        return told == null || before == null ? told == before : told.compareTo(before) == 0;
    }

    private void yearIsOverAndHasTerms(SettlementInput input, String at) {
        boolean over = input.year() < surroundings.today().getYear();
        require(over, at + "/year", "YEAR_NOT_OVER", input.year());
        boolean covered =
                BenefitTerms.inForce(versions, input.base(), input.year()).isPresent();
        require(covered, at + "/year", "YEAR_WITHOUT_TERMS", input.year());
    }

    private void bothSidesReport(SettlementInput input, String at) {
        require(input.figureOf(Side.NORTHEAST) != null, at + "/northeastFigureWan", "FIGURE_OF_ONE_SIDE");
        require(input.figureOf(Side.EAST) != null, at + "/eastFigureWan", "FIGURE_OF_ONE_SIDE");
    }

    /** A machine does not decide whose figure is right; beyond the tolerance it is a dispute, told at the whole input. */
    private void bothSidesSayTheSame(SettlementInput input, String at) {
        BigDecimal ours = input.figureOf(Side.NORTHEAST);
        BigDecimal theirs = input.figureOf(Side.EAST);
        BigDecimal tolerance = BenefitTerms.inForce(versions, input.base(), input.year())
                .map(BenefitTerms::tolerance)
                .orElse(null);
        if (ours != null && theirs != null && tolerance != null) {
            boolean close = ours.subtract(theirs).abs().compareTo(tolerance) <= 0;
            require(close, at, "FIGURES_DIFFER", plain(ours), plain(theirs), plain(tolerance), input.year());
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
