package cn.duikou.ledger;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import cn.duikou.web.Violations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds facts against their form (400) and then against the rules of their ledger (422), naming all that is wrong. */
@ApplicationScoped
class FactsCheck {

    private static final String COUNTER = "/counterFacts";

    private final Validator validator;
    private final FactsJson json;
    private final EveryLedger everyLedger;
    private final NameWatch names;

    FactsCheck(Validator validator, FactsJson json, EveryLedger everyLedger, NameWatch names) {
        this.validator = validator;
        this.json = json;
        this.everyLedger = everyLedger;
        this.names = names;
    }

    /**
     * For facts that are about to be stored as those of that record.
     *
     * @param record null where it is not there yet
     */
    <F> void refuseIfBroken(LedgerKind<F> kind, UUID id, F facts, @Nullable LedgerRecord<F> record) {
        List<Finding> form = form(facts);
        if (!form.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID, form);
        }
        Refusal.ifBroken(broken(kind, facts, record));
        Refusal.ifBroken(kind.taken(id, facts, agreed(record)));
    }

    private <F> List<Finding> broken(LedgerKind<F> kind, F facts, @Nullable LedgerRecord<F> record) {
        F agreed = agreed(record);
        String own = record == null ? null : record.standing().code();
        return Stream.of(kind.check(facts, agreed), brokenLinks(kind, facts, agreed, own), named(kind, facts, agreed))
                .flatMap(List::stream)
                .toList();
    }

    private static <F> @Nullable F agreed(@Nullable LedgerRecord<F> record) {
        return record != null && record.standing().isEverAgreed() ? record.facts() : null;
    }

    /**
     * Records that the caller does not see, so that nothing counts as a result which nobody ever entered, those of a
     * ledger that cannot stand there, and the record itself. What both sides agreed on may point to what only the other
     * one sees; it is not asked for again.
     */
    private <F> List<Finding> brokenLinks(LedgerKind<F> kind, F facts, @Nullable F agreed, @Nullable String own) {
        Set<Link> settled = agreed == null
                ? Set.of()
                : kind.links(agreed).stream().map(Link::anywhere).collect(toSet());
        List<Link> links = kind.links(facts).stream()
                .filter(link -> !settled.contains(link.anywhere()))
                .sorted(Comparator.comparing(Link::pointer))
                .toList();
        Set<String> codes = links.stream().map(Link::code).collect(toSet());
        Map<String, String> ledgers =
                everyLedger.of(codes).stream().collect(toMap(LinkedRecord::code, LinkedRecord::ledger));
        return links.stream()
                .flatMap(link -> link.code().equals(own)
                        ? Stream.of(Finding.at(link.pointer(), "POINTS_TO_ITSELF"))
                        : broken(link, ledgers.get(link.code())))
                .toList();
    }

    /** Names of people in what these facts say anew, but for those who answer for it in public. */
    private <F> List<Finding> named(LedgerKind<F> kind, F facts, @Nullable F agreed) {
        Map<String, String> texts = json.texts(facts);
        texts.keySet().removeAll(kind.publicNames());
        if (agreed != null) {
            texts.values().removeAll(Set.copyOf(json.texts(agreed).values()));
        }
        return names.named(texts);
    }

    private static Stream<Finding> broken(Link link, @Nullable String ledger) {
        if (ledger == null) {
            return Stream.of(Finding.at(link.pointer(), "UNKNOWN_RECORD", link.code()));
        }
        return link.target().isIn(ledger)
                ? Stream.empty()
                : Stream.of(Finding.at(link.pointer(), "RECORD_OF_OTHER_LEDGER", link.code(), link.target()));
    }

    /** Each side tells its own, from the first draft on. */
    <F> void refuseForeign(LedgerKind<F> kind, F facts, List<F> known, @Nullable Side mine) {
        if (mine != null) {
            Refusal.ifBroken(kind.foreign(facts, known, mine));
        }
    }

    /** Names what one side cannot agree to yet, because a part of it is the other side's or its own to give. */
    <F> void refuseUnfinished(LedgerKind<F> kind, F facts) {
        Refusal.ifBroken(kind.unfinished(facts));
    }

    /** Holds the end of a record, and the reason that is told for it, against the rules of its ledger. */
    <F> void refuseClosing(LedgerKind<F> kind, LedgerRecord<F> record, String reason) {
        Refusal.ifBroken(kind.beforeClosing(record.facts()));
        refuseSaid(kind, record.id(), Map.of("/reason", reason));
    }

    /** Holds what is told to the other side with a return against the rules of the ledger. */
    <F> void refuseReturning(LedgerKind<F> kind, UUID id, String reason, @Nullable JsonNode counter) {
        Map<String, String> texts = new TreeMap<>(Map.of("/reason", reason));
        if (counter != null) {
            Map<String, String> told = json.texts(counter);
            told.keySet().removeAll(kind.publicNames());
            told.forEach((pointer, text) -> texts.put(COUNTER + pointer, text));
        }
        refuseSaid(kind, id, texts);
    }

    /** Holds a draft that is about to be shown once more against those rules of its ledger that others' doings touch. */
    <F> void refuseSending(LedgerKind<F> kind, LedgerRecord<F> record, F drafted) {
        Refusal.ifBroken(Stream.of(
                        kind.beforeSending(drafted, agreed(record)), kind.saidBefore(record.id(), kind.texts(drafted)))
                .flatMap(List::stream)
                .toList());
    }

    /** Holds the texts of a draft against the rules of its ledger, as far as it does not leave them as they were. */
    <F> void refuseSaidAnew(LedgerKind<F> kind, UUID id, F before, F drafted) {
        Map<String, String> texts = new TreeMap<>(kind.texts(drafted));
        texts.entrySet().removeAll(kind.texts(before).entrySet());
        refuseSaid(kind, id, texts);
    }

    /** Holds texts about a record against the rules of its ledger. */
    void refuseSaid(LedgerKind<?> kind, UUID id, Map<String, String> texts) {
        Refusal.ifBroken(Stream.of(kind.said(id, texts), names.named(texts))
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /**
     * Holds the other side's own figures, which name only the fields in dispute, against all that would be asked of them as
     * a proposal. What was wrong with the proposal itself, as that side sees it, stops nobody from returning it.
     *
     * @param known all facts that both sides know
     */
    <F> void refuseWrongCounter(LedgerKind<F> kind, Work<F> work, List<F> known, JsonNode counter) {
        JsonNode sent = work.pendingOrThrow().facts();
        F countered = formed(kind, sent, counter);
        F proposed = json.read(kind, sent);
        if (!kind.pairCode(countered).equals(kind.pairCode(proposed))) {
            Refusal.ifBroken(List.of(Finding.at(COUNTER + "/pairCode", "PAIR_IS_FIXED")));
        }
        Set<List<Object>> before = broken(kind, proposed, work.record()).stream()
                .map(FactsCheck::matter)
                .collect(toSet());
        Refusal.ifBroken(ofCounter(broken(kind, countered, work.record()).stream()
                .filter(found -> !before.contains(matter(found)))
                .toList()));
        Refusal.ifBroken(ofCounter(kind.taken(work.record().id(), countered, agreed(work.record()))));
        Side mine = work.situation().mine();
        if (mine != null) {
            Refusal.ifBroken(ofCounter(kind.foreign(countered, known, mine)));
        }
    }

    /** What is wrong, wherever it stands: places in a list move. */
    private static List<Object> matter(Finding found) {
        return List.of(found.code(), found.values());
    }

    private <F> F formed(LedgerKind<F> kind, JsonNode sent, JsonNode counter) {
        if (!counter.isObject()) {
            throw Refusal.because(ProblemCode.INVALID, List.of(Finding.at(COUNTER, "WRONG_TYPE")));
        }
        try {
            F countered = json.given(kind, MergePatch.apply(sent, counter));
            List<Finding> form = form(countered);
            if (!form.isEmpty()) {
                throw Refusal.because(ProblemCode.INVALID, ofCounter(form));
            }
            return countered;
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(unreadable, COUNTER);
        }
    }

    private static List<Finding> ofCounter(List<Finding> found) {
        return found.stream()
                .map(one -> new Finding(COUNTER + one.pointer(), one.code(), one.values()))
                .toList();
    }

    private List<Finding> form(Object facts) {
        return validator.validate(facts).stream()
                .map(Violations::ofBean)
                .sorted(Comparator.comparing(Finding::pointer))
                .toList();
    }
}
