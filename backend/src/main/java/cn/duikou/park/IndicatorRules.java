package cn.duikou.park;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What must hold between the yearly indicators of a park. A year is closed once both sides have agreed on what it
 * reached: from then on its figures are corrected with a reason of their own, and none is dropped. Pure.
 */
final class IndicatorRules extends FactRules {

    private static final String LIST = "/indicators";

    private final List<YearlyIndicators> years;

    private IndicatorRules(List<YearlyIndicators> years, Surroundings surroundings) {
        super(surroundings);
        this.years = years;
    }

    static List<Finding> check(List<YearlyIndicators> years, List<YearlyIndicators> agreed, Surroundings surroundings) {
        IndicatorRules rules = new IndicatorRules(years, surroundings);
        rules.yearsAreToldOnceAndAreOver();
        rules.eachYearTellsSomething(agreed);
        agreed.stream().filter(year -> !year.reached().isEmpty()).forEach(rules::closedYearStays);
        return rules.found();
    }

    private void yearsAreToldOnceAndAreOver() {
        int thisYear = surroundings.today().getYear();
        for (int i = 0; i < years.size(); i++) {
            YearlyIndicators told = years.get(i);
            String at = LIST + "/" + i;
            boolean first = years.subList(0, i).stream().noneMatch(known -> Objects.equals(known.year(), told.year()));
            require(first, at + "/year", "DOUBLED", told.year());
            if (told.year() >= thisYear) {
                told.reached()
                        .keySet()
                        .forEach(field -> require(false, at + "/" + field, "YEAR_IS_RUNNING", told.year()));
            }
        }
    }

    /** What was agreed before this was asked for is left as it is. */
    private void eachYearTellsSomething(List<YearlyIndicators> agreed) {
        for (int i = 0; i < years.size(); i++) {
            YearlyIndicators told = years.get(i);
            boolean empty = told.reached().isEmpty() && told.targets().isEmpty();
            require(!empty || agreed.contains(told), LIST + "/" + i, "NO_INDICATOR", told.year());
        }
    }

    private void closedYearStays(YearlyIndicators closed) {
        Optional<YearlyIndicators> told =
                years.stream().filter(year -> year.year().equals(closed.year())).findFirst();
        if (told.isEmpty()) {
            require(false, LIST, "INDICATOR_DROPPED", closed.year());
            return;
        }
        String at = LIST + "/" + years.indexOf(told.get());
        Map<String, BigDecimal> now = told.get().reached();
        closed.reached()
                .keySet()
                .forEach(
                        field -> require(now.containsKey(field), at + "/" + field, "INDICATOR_DROPPED", closed.year()));
        boolean changed = differ(closed.reached(), now)
                || differ(closed.targets(), told.get().targets());
        String reason = told.get().correctionReason();
        boolean explained = reason != null && !reason.equals(closed.correctionReason());
        require(!changed || explained, at + "/correctionReason", "CORRECTION_NEEDS_REASON", closed.year());
    }

    /** What was not told before is no correction, and what is dropped is told as such. */
    private static boolean differ(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        return before.entrySet().stream()
                .anyMatch(value -> !after.containsKey(value.getKey())
                        || after.get(value.getKey()).compareTo(value.getValue()) != 0);
    }
}
