package cn.duikou.meeting;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.util.HashSet;
import java.util.List;
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
        rules.notBefore(facts.endedOn(), facts.heldOn(), "/endedOn");
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
        notBefore(commitment.dueOn(), facts.heldOn(), pointer + "/dueOn");
        notBefore(commitment.keptOn(), facts.heldOn(), pointer + "/keptOn");
        notBefore(commitment.cancelledOn(), facts.heldOn(), pointer + "/cancelledOn");
        hasHappened(commitment.keptOn(), pointer + "/keptOn");
        hasHappened(commitment.cancelledOn(), pointer + "/cancelledOn");
        boolean cancelled = commitment.cancelledOn() != null;
        require(!cancelled || commitment.keptOn() == null, pointer + "/cancelledOn", "KEPT_AND_CANCELLED");
        require(!cancelled || commitment.cancelReason() != null, pointer + "/cancelReason", "CANCELLING_NEEDS_REASON");
        require(cancelled || commitment.cancelReason() == null, pointer + "/cancelReason", "REASON_WITHOUT_CANCELLING");
        String clause = commitment.clause();
        require(clause == null || surroundings.hasClause(clause), pointer + "/clause", "UNKNOWN_CLAUSE", clause);
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
    }
}
