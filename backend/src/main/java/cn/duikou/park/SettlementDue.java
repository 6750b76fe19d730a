package cn.duikou.park;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A year that the terms of a park ask to be settled, the last day in time, and whether it is settled. */
record SettlementDue(int year, BenefitBase base, LocalDate dueOn, SettlementState state) {

    /** Of every year that is over by today, given the inputs of the settlements that both sides have agreed. */
    static List<SettlementDue> of(List<BenefitTerms> versions, List<SettlementInput> settled, LocalDate today) {
        return versions.stream()
                .flatMap(terms -> yearsOver(terms, today).mapToObj(year -> of(terms, year, settled, today)))
                .sorted(Comparator.comparing(SettlementDue::year).thenComparing(SettlementDue::base))
                .toList();
    }

    private static IntStream yearsOver(BenefitTerms terms, LocalDate today) {
        int last = Math.min(terms.endsOn().getYear(), today.getYear() - 1);
        return IntStream.rangeClosed(terms.fromOn().getYear(), last);
    }

    private static SettlementDue of(BenefitTerms terms, int year, List<SettlementInput> settled, LocalDate today) {
        LocalDate dueOn = terms.dueOn(year);
        SettlementState state = today.isAfter(dueOn) ? SettlementState.OVERDUE : SettlementState.OPEN;
        boolean done = settled.stream().anyMatch(input -> input.isOf(terms.base(), year));
        return new SettlementDue(year, terms.base(), dueOn, done ? SettlementState.SETTLED : state);
    }
}
