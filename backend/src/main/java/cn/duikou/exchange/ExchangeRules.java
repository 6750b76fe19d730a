package cn.duikou.exchange;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a batch. Pure; who the participants are it does not know. */
final class ExchangeRules extends FactRules {

    private final ExchangeFacts facts;

    private ExchangeRules(ExchangeFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(ExchangeFacts facts, @Nullable ExchangeFacts agreed, Surroundings surroundings) {
        ExchangeRules rules = new ExchangeRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.lastsWithinItsYearAndOn();
        rules.isCountedOnce(facts.planned(), "/planned");
        rules.isCountedOnce(facts.headCounts(), "/headCounts");
        rules.trainingAloneCountsWithoutNames();
        for (int i = 0; i < facts.participants().size(); i++) {
            rules.takesPart(facts.participants().get(i), "/participants/" + i);
        }
        rules.idsAreTheirOwn();
        if (agreed != null) {
            rules.agreedParticipantsStay(agreed);
        }
        return rules.found();
    }

    /** More people than were planned, and courses with fewer attendances than people who attended. */
    static List<Finding> doubts(ExchangeFacts facts, Surroundings surroundings) {
        ExchangeRules rules = new ExchangeRules(facts, surroundings);
        for (int i = 0; i < facts.planned().size(); i++) {
            HeadCount planned = facts.planned().get(i);
            int actual = facts.people(planned.category());
            boolean asPlanned = actual <= planned.people();
            rules.require(
                    asPlanned, "/planned/" + i, "MORE_THAN_PLANNED", planned.category(), actual, planned.people());
        }
        int people =
                Stream.of(ParticipantCategory.values()).mapToInt(facts::people).sum();
        int attendances =
                facts.sessions().stream().mapToInt(TrainingSession::attendances).sum();
        boolean counted = facts.sessions().isEmpty() || attendances >= people;
        rules.require(counted, "/sessions", "FEWER_ATTENDANCES", attendances, people);
        return rules.found();
    }

    /** A batch cannot end while somebody's term still runs. */
    static List<Finding> runningTerms(ExchangeFacts facts, Surroundings surroundings) {
        ExchangeRules rules = new ExchangeRules(facts, surroundings);
        for (int i = 0; i < facts.participants().size(); i++) {
            LocalDate lastOn = facts.participants().get(i).lastOn();
            rules.require(
                    lastOn.isBefore(surroundings.today()),
                    "/participants/" + i + "/endedOn",
                    "TERM_STILL_RUNS",
                    lastOn);
        }
        return rules.found();
    }

    private void lastsWithinItsYearAndOn() {
        LocalDate startsOn = facts.startsOn();
        require(startsOn == null || startsOn.getYear() == facts.year(), "/year", "YEAR_OF_START");
        notBefore(facts.endsOn(), NamedDay.STARTS, startsOn, "/endsOn");
        boolean dated = startsOn != null && facts.endsOn() != null;
        boolean open = facts.participants().isEmpty() && facts.sessions().isEmpty();
        require(open || dated, startsOn == null ? "/startsOn" : "/endsOn", "PERIOD_NEEDED");
    }

    private void isCountedOnce(List<HeadCount> counts, String pointer) {
        Set<ParticipantCategory> seen = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            ParticipantCategory category = counts.get(i).category();
            require(seen.add(category), pointer + "/" + i + "/category", "DOUBLED", category);
        }
    }

    private void trainingAloneCountsWithoutNames() {
        boolean training = facts.kind() == ExchangeKind.TRAINING;
        require(training || facts.headCounts().isEmpty(), "/headCounts", "ONLY_OF_TRAINING");
        require(training || facts.sessions().isEmpty(), "/sessions", "ONLY_OF_TRAINING");
        for (int i = 0; i < facts.sessions().size(); i++) {
            TrainingSession session = facts.sessions().get(i);
            notBefore(session.endsOn(), NamedDay.STARTS, session.startsOn(), "/sessions/" + i + "/endsOn");
            liesWithin(session.startsOn(), "/sessions/" + i + "/startsOn");
            liesWithin(session.endsOn(), "/sessions/" + i + "/endsOn");
            hasHappened(session.startsOn(), "/sessions/" + i + "/startsOn");
        }
        boolean begun = facts.startsOn() == null || !facts.startsOn().isAfter(surroundings.today());
        for (int i = 0; i < facts.headCounts().size(); i++) {
            HeadCount count = facts.headCounts().get(i);
            long listed = facts.participants().stream()
                    .filter(one -> one.category() == count.category())
                    .count();
            require(begun, "/headCounts/" + i + "/people", "NOT_BEGUN_YET", facts.startsOn());
            require(count.people() >= listed, "/headCounts/" + i + "/people", "FEWER_THAN_LISTED", listed);
        }
    }

    private void takesPart(Participant one, String pointer) {
        boolean free = facts.kind() == ExchangeKind.TRAINING;
        require(free || one.side() == facts.direction().origin(), pointer + "/side", "SIDE_AGAINST_DIRECTION");
        notBefore(one.toOn(), NamedDay.STARTS, one.fromOn(), pointer + "/toOn");
        require(
                one.extendedTo() == null || one.extendedTo().isAfter(one.toOn()),
                pointer + "/extendedTo",
                "EXTENDED_BACKWARDS",
                one.toOn());
        require(
                (one.extendedTo() == null) == (one.extensionReason() == null),
                pointer + "/extensionReason",
                "GOES_WITH");
        ended(one, pointer);
        liesWithin(one.fromOn(), pointer + "/fromOn");
        liesWithin(one.toOn(), pointer + "/toOn");
        liesWithin(one.extendedTo(), pointer + "/extendedTo");
        nothingIsDoubled(one.creditedRecords(), pointer + "/creditedRecords");
    }

    private void ended(Participant one, String pointer) {
        LocalDate endedOn = one.endedOn();
        require((endedOn == null) == (one.endReason() == null), pointer + "/endReason", "GOES_WITH");
        notBefore(endedOn, NamedDay.STARTS, one.fromOn(), pointer + "/endedOn");
        hasHappened(endedOn, pointer + "/endedOn");
        require(
                endedOn == null || !endedOn.isAfter(one.dueOn()),
                pointer + "/endedOn",
                "ENDED_AFTER_TERM",
                one.dueOn());
    }

    private void liesWithin(@Nullable LocalDate day, String pointer) {
        LocalDate first = facts.startsOn();
        LocalDate last = facts.endsOn();
        if (day != null && first != null && last != null) {
            require(!day.isBefore(first) && !day.isAfter(last), pointer, "OUTSIDE_BATCH", first, last);
        }
    }

    private void idsAreTheirOwn() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < facts.participants().size(); i++) {
            UUID id = facts.participants().get(i).id();
            require(ids.add(id), "/participants/" + i + "/id", "DOUBLED", id);
        }
    }

    /** Whoever was agreed on took part: the term may end early, the participant does not vanish. */
    private void agreedParticipantsStay(ExchangeFacts agreed) {
        Set<UUID> ids = facts.participants().stream().map(Participant::id).collect(Collectors.toSet());
        boolean stay = agreed.participants().stream().map(Participant::id).allMatch(ids::contains);
        require(stay, "/participants", "PARTICIPANT_DROPPED");
        for (int i = 0; i < facts.participants().size(); i++) {
            Participant one = facts.participants().get(i);
            boolean same = agreed.participants().stream()
                    .noneMatch(known -> known.id().equals(one.id()) && known.side() != one.side());
            require(same, "/participants/" + i + "/side", "PARTICIPANT_SIDE_FIXED");
        }
    }
}
