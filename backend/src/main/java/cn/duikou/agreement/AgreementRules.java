package cn.duikou.agreement;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of an agreement. Pure. */
final class AgreementRules extends FactRules {

    private final AgreementFacts facts;

    private AgreementRules(AgreementFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(AgreementFacts facts, Surroundings surroundings) {
        AgreementRules rules = new AgreementRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.bothSidesSigned();
        rules.datesFollow();
        rules.obligationsFollow();
        rules.nothingIsDoubled();
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
        LocalDate begins = Objects.requireNonNullElse(facts.effectiveOn(), facts.signedOn());
        notBefore(facts.effectiveOn(), facts.signedOn(), "/effectiveOn");
        notBefore(facts.expiresOn(), begins, "/expiresOn");
        notBefore(facts.endedOn(), begins, "/endedOn");
        notAfter(facts.endedOn(), lastDay(), "/endedOn");
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
            notBefore(obligation.dueOn(), facts.signedOn(), "/obligations/" + i + "/dueOn");
            notAfter(obligation.dueOn(), lastDay(), "/obligations/" + i + "/dueOn");
            notBefore(obligation.doneOn(), facts.signedOn(), "/obligations/" + i + "/doneOn");
            hasHappened(obligation.doneOn(), "/obligations/" + i + "/doneOn");
        }
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
