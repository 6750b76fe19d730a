package cn.duikou.agreement;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of an agreement. Pure. */
final class AgreementRules extends FactRules {

    private final AgreementFacts facts;

    private AgreementRules(AgreementFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(AgreementFacts facts, @Nullable AgreementFacts agreed, Surroundings surroundings) {
        AgreementRules rules = new AgreementRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.bothSidesSigned();
        rules.datesFollow();
        rules.obligationsFollow();
        rules.nothingIsDoubled();
        List<Obligation> promised = agreed == null ? List.of() : agreed.obligations();
        return Stream.of(rules.found(), ObligationRules.check(facts.obligations(), promised, surroundings))
                .flatMap(List::stream)
                .toList();
    }

    /** An agreement cannot end before its obligations; one that was terminated early has none left. */
    static List<Finding> openObligations(AgreementFacts facts, Surroundings surroundings) {
        AgreementRules rules = new AgreementRules(facts, surroundings);
        for (int i = 0; i < facts.obligations().size(); i++) {
            boolean settled =
                    facts.endedOn() != null || !facts.obligations().get(i).stands();
            rules.require(settled, "/obligations/" + i + "/doneOn", "OBLIGATION_STILL_OPEN", i + 1);
        }
        return rules.found();
    }

    /** A pair of which only one side takes part has nobody else to sign. */
    private void bothSidesSigned() {
        for (Side side : Side.values()) {
            boolean signed = facts.parties().stream().anyMatch(party -> party.side() == side);
            require(signed || !surroundings.hasSide(facts.pairCode(), side), "/parties", "SIDE_DID_NOT_SIGN", side);
        }
    }

    private void datesFollow() {
        hasHappened(facts.signedOn(), "/signedOn");
        hasHappened(facts.endedOn(), "/endedOn");
        NamedDay first = facts.effectiveOn() == null ? NamedDay.SIGNED : NamedDay.EFFECTIVE;
        LocalDate begins = Objects.requireNonNullElse(facts.effectiveOn(), facts.signedOn());
        notBefore(facts.effectiveOn(), NamedDay.SIGNED, facts.signedOn(), "/effectiveOn");
        notBefore(facts.expiresOn(), first, begins, "/expiresOn");
        notBefore(facts.endedOn(), first, begins, "/endedOn");
        notAfter(facts.endedOn(), NamedDay.EXPIRES, lastDay(), "/endedOn");
        boolean endsByItself = facts.expiresOn() != null;
        require(endsByItself || facts.renewal() == null, "/renewal", "RENEWAL_WITHOUT_EXPIRY");
    }

    /** None where it is renewed by itself: then its expiry is not its end. */
    private @Nullable LocalDate lastDay() {
        return facts.renewal() == Renewal.AUTOMATIC ? null : facts.expiresOn();
    }

    private void obligationsFollow() {
        for (int i = 0; i < facts.obligations().size(); i++) {
            Obligation obligation = facts.obligations().get(i);
            notBefore(obligation.dueOn(), NamedDay.SIGNED, facts.signedOn(), "/obligations/" + i + "/dueOn");
            notAfter(obligation.dueOn(), NamedDay.EXPIRES, lastDay(), "/obligations/" + i + "/dueOn");
            notBefore(obligation.doneOn(), NamedDay.SIGNED, facts.signedOn(), "/obligations/" + i + "/doneOn");
            hasHappened(obligation.doneOn(), "/obligations/" + i + "/doneOn");
            isCancelledForAReason(obligation, "/obligations/" + i);
        }
    }

    private void isCancelledForAReason(Obligation obligation, String at) {
        notBefore(obligation.cancelledOn(), NamedDay.SIGNED, facts.signedOn(), at + "/cancelledOn");
        hasHappened(obligation.cancelledOn(), at + "/cancelledOn");
        boolean cancelled = obligation.cancelledOn() != null;
        boolean reasoned = obligation.cancelReason() != null;
        require(!cancelled || obligation.doneOn() == null, at + "/cancelledOn", "KEPT_AND_CANCELLED");
        require(!cancelled || reasoned, at + "/cancelReason", "CANCELLING_NEEDS_REASON");
        require(cancelled || !reasoned, at + "/cancelReason", "REASON_WITHOUT_CANCELLING");
    }

    private void nothingIsDoubled() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < facts.parties().size(); i++) {
            String name = facts.parties().get(i).name();
            require(names.add(name), "/parties/" + i + "/name", "DOUBLED", name);
        }
        nothingIsDoubled(facts.outcomes(), "/outcomes");
    }
}
