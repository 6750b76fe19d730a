package cn.duikou.park;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** What stays once both sides have settled a year: the settlement itself, and the terms that it follows. Pure. */
final class SettledRules extends FactRules {

    private final ParkFacts facts;
    private final ParkFacts agreed;

    private SettledRules(ParkFacts facts, ParkFacts agreed, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
        this.agreed = agreed;
    }

    static List<Finding> check(ParkFacts facts, ParkFacts agreed, Surroundings surroundings) {
        SettledRules rules = new SettledRules(facts, agreed, surroundings);
        agreed.settlements().forEach(rules::settlementStays);
        agreed.benefitTerms().forEach(rules::termsStay);
        return rules.found();
    }

    /** A park cannot end before the years that its terms ask to be settled: afterwards nobody could settle them. */
    static List<Finding> openYears(ParkFacts facts, Surroundings surroundings) {
        SettledRules rules = new SettledRules(facts, facts, surroundings);
        SettlementDue.of(facts.benefitTerms(), facts.settlements(), surroundings.today())
                .forEach(due -> rules.require(
                        due.state() == SettlementState.SETTLED,
                        "/settlements",
                        "SETTLEMENT_STILL_OPEN",
                        due.year(),
                        due.base(),
                        due.dueOn()));
        return rules.found();
    }

    /** Its figures may be corrected for a reason of its own, and both sides must agree to it again. */
    private void settlementStays(SettlementInput settled) {
        int place = IntStream.range(0, facts.settlements().size())
                .filter(i -> facts.settlements().get(i).isOf(settled.base(), settled.year()))
                .findFirst()
                .orElse(-1);
        require(place >= 0, "/settlements", "SETTLEMENT_DROPPED", settled.year());
        if (place >= 0) {
            SettlementInput now = facts.settlements().get(place);
            String reason = now.correctionReason();
            boolean explained = reason != null && !reason.equals(settled.correctionReason());
            require(
                    explained || now.saysTheSame(settled),
                    "/settlements/" + place + "/correctionReason",
                    "SETTLEMENT_NEEDS_REASON",
                    settled.year());
        }
    }

    /** No year is settled by other terms afterwards; an exit after the last settled year changes none. */
    private void termsStay(BenefitTerms terms) {
        IntStream settled = agreed.settlements().stream()
                .filter(input -> input.base() == terms.base() && terms.cover(input.year()))
                .mapToInt(SettlementInput::year);
        settled.max().ifPresent(lastYear -> {
            boolean kept =
                    facts.benefitTerms().stream().anyMatch(told -> told.saysTheSame(terms) && told.cover(lastYear));
            require(kept, place(terms), "TERMS_SETTLED", terms.fromOn(), lastYear);
        });
    }

    /** The changed terms where they can still be told by what they share from when on, else their list. */
    private String place(BenefitTerms terms) {
        return IntStream.range(0, facts.benefitTerms().size())
                .filter(i -> facts.benefitTerms().get(i).replaces(terms))
                .mapToObj(i -> "/benefitTerms/" + i)
                .findFirst()
                .orElse("/benefitTerms");
    }
}
