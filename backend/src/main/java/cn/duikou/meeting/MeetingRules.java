package cn.duikou.meeting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a meeting. Pure. */
final class MeetingRules extends FactRules {

    private final MeetingFacts facts;

    private MeetingRules(MeetingFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(MeetingFacts facts, @Nullable MeetingFacts agreed, Surroundings surroundings) {
        MeetingRules rules = new MeetingRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.hasHappened(facts.heldOn(), "/heldOn");
        rules.hasHappened(facts.endedOn(), "/endedOn");
        rules.notBefore(facts.endedOn(), NamedDay.HELD, facts.heldOn(), "/endedOn");
        rules.hostTookPart();
        rules.numbersAreTheirOwn();
        for (int i = 0; i < facts.commitments().size(); i++) {
            rules.isMadeAndKeptInTime(facts.commitments().get(i), "/commitments/" + i);
        }
        if (agreed != null) {
            rules.agreedCommitmentsStay(agreed);
        }
        return rules.found();
    }

    /** A meeting of a pair where only the host's delegations are told. */
    static List<Finding> doubts(MeetingFacts facts, Surroundings surroundings) {
        MeetingRules rules = new MeetingRules(facts, surroundings);
        Side guest = facts.hostSide().other();
        boolean there = facts.delegations().stream().anyMatch(delegation -> delegation.side() == guest);
        rules.require(there || !surroundings.hasSide(facts.pairCode(), guest), "/delegations", "GUEST_MISSING", guest);
        return rules.found();
    }

    private void hostTookPart() {
        boolean there = facts.delegations().stream().anyMatch(delegation -> delegation.side() == facts.hostSide());
        require(there, "/delegations", "HOST_MISSING", facts.hostSide());
        require(
                surroundings.hasSide(facts.pairCode(), facts.hostSide()) || !surroundings.hasPair(facts.pairCode()),
                "/hostSide",
                "NO_SUCH_SIDE",
                facts.hostSide());
    }

    private void numbersAreTheirOwn() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < facts.commitments().size(); i++) {
            int number = facts.commitments().get(i).number();
            require(numbers.add(number), "/commitments/" + i + "/number", "DOUBLED", number);
        }
    }

    private void isMadeAndKeptInTime(Commitment commitment, String pointer) {
        notBefore(commitment.dueOn(), NamedDay.HELD, facts.heldOn(), pointer + "/dueOn");
        notBefore(commitment.keptOn(), NamedDay.HELD, facts.heldOn(), pointer + "/keptOn");
        notBefore(commitment.cancelledOn(), NamedDay.HELD, facts.heldOn(), pointer + "/cancelledOn");
        hasHappened(commitment.keptOn(), pointer + "/keptOn");
        hasHappened(commitment.cancelledOn(), pointer + "/cancelledOn");
        boolean cancelled = commitment.cancelledOn() != null;
        require(!cancelled || commitment.keptOn() == null, pointer + "/cancelledOn", "KEPT_AND_CANCELLED");
        require(!cancelled || commitment.cancelReason() != null, pointer + "/cancelReason", "CANCELLING_NEEDS_REASON");
        require(cancelled || commitment.cancelReason() == null, pointer + "/cancelReason", "REASON_WITHOUT_CANCELLING");
        String clause = commitment.clause();
        require(clause == null || surroundings.hasClause(clause), pointer + "/clause", "UNKNOWN_CLAUSE", clause);
    }

    /** A meeting cannot end before its commitments: afterwards nobody could say any more what became of them. */
    static List<Finding> openCommitments(MeetingFacts facts, Surroundings surroundings) {
        MeetingRules rules = new MeetingRules(facts, surroundings);
        for (int i = 0; i < facts.commitments().size(); i++) {
            Commitment commitment = facts.commitments().get(i);
            boolean settled = commitment.keptOn() != null || commitment.cancelledOn() != null;
            rules.require(settled, "/commitments/" + i + "/keptOn", "COMMITMENT_STILL_OPEN", commitment.number());
        }
        return rules.found();
    }

    /** What was promised by both sides is kept or given up for a reason, and never forgotten. */
    private void agreedCommitmentsStay(MeetingFacts agreed) {
        Set<Integer> numbers =
                facts.commitments().stream().map(Commitment::number).collect(Collectors.toSet());
        agreed.commitments().stream()
                .map(Commitment::number)
                .filter(number -> !numbers.contains(number))
                .min(Integer::compare)
                .ifPresent(number -> require(false, "/commitments", "COMMITMENT_DROPPED", number));
        Map<Integer, Commitment> promised =
                agreed.commitments().stream().collect(toMap(Commitment::number, identity()));
        for (int i = 0; i < facts.commitments().size(); i++) {
            Commitment commitment = facts.commitments().get(i);
            Commitment before = promised.get(commitment.number());
            if (before != null) {
                staysAsAgreed(commitment, before, "/commitments/" + i);
            }
        }
    }

    /** With another day an overdue commitment would never have been late: what changes is cancelled and made anew. */
    private void staysAsAgreed(Commitment commitment, Commitment agreed, String pointer) {
        int number = agreed.number();
        require(commitment.content().equals(agreed.content()), pointer + "/content", "COMMITMENT_IS_FIXED", number);
        require(commitment.side() == agreed.side(), pointer + "/side", "COMMITMENT_IS_FIXED", number);
        require(commitment.dueOn().equals(agreed.dueOn()), pointer + "/dueOn", "COMMITMENT_IS_FIXED", number);
    }
}
