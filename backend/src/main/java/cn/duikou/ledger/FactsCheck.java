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
        F agreed = record != null && record.standing().isEverAgreed() ? record.facts() : null;
        String own = record == null ? null : record.standing().code();
        List<Finding> broken = Stream.of(
                        kind.check(facts, agreed), brokenLinks(kind, facts, agreed, own), named(kind, facts, agreed))
                .flatMap(List::stream)
                .toList();
        refuseIfAny(broken);
        refuseIfAny(kind.taken(id, facts, agreed));
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

    /** Of a record that the other side has never seen all is for it to look at; later each tells its own. */
    <F> void refuseForeign(LedgerKind<F> kind, F facts, List<F> known, @Nullable Side mine) {
        if (mine != null && !known.isEmpty()) {
            refuseIfAny(kind.foreign(facts, known, mine));
        }
    }

    /** Names what one side cannot agree to yet, because a part of it is the other side's or its own to give. */
    <F> void refuseUnfinished(LedgerKind<F> kind, F facts) {
        refuseIfAny(kind.unfinished(facts));
    }

    /** Holds the end of a record, and the reason that is told for it, against the rules of its ledger. */
    <F> void refuseClosing(LedgerKind<F> kind, LedgerRecord<F> record, String reason) {
        refuseIfAny(kind.beforeClosing(record.facts()));
        refuseSaid(kind, record.id(), Map.of("/reason", reason));
    }

    /** Holds what is told to the other side with a return against the rules of the ledger. */
    <F> void refuseReturning(LedgerKind<F> kind, UUID id, String reason, @Nullable JsonNode counter) {
        Map<String, String> texts = new TreeMap<>(Map.of("/reason", reason));
        if (counter != null) {
            texts.put("/counterFacts", counter.toString());
        }
        refuseSaid(kind, id, texts);
    }

    /** Holds a draft that is about to be shown once more against those rules of its ledger that others' doings touch. */
    <F> void refuseSending(LedgerKind<F> kind, LedgerRecord<F> record, F drafted) {
        F agreed = record.standing().isEverAgreed() ? record.facts() : null;
        refuseIfAny(Stream.of(kind.beforeSending(drafted, agreed), kind.saidBefore(record.id(), kind.texts(drafted)))
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
        refuseIfAny(Stream.of(kind.said(id, texts), names.named(texts))
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /** The other side's own figures name only the fields in dispute; put over what was sent they must still have form. */
    <F> void refuseBrokenCounter(LedgerKind<F> kind, JsonNode sent, @Nullable JsonNode counter) {
        if (counter == null) {
            return;
        }
        if (!counter.isObject()) {
            throw Refusal.because(ProblemCode.INVALID, List.of(Finding.at("/counterFacts", "WRONG_TYPE")));
        }
        try {
            List<Finding> form = form(json.given(kind, MergePatch.apply(sent, counter)));
            if (!form.isEmpty()) {
                throw Refusal.because(
                        ProblemCode.INVALID,
                        form.stream()
                                .map(found ->
                                        new Finding("/counterFacts" + found.pointer(), found.code(), found.values()))
                                .toList());
            }
        } catch (JsonProcessingException unreadable) {
            throw Refusal.unreadable(unreadable, "/counterFacts");
        }
    }

    private static void refuseIfAny(List<Finding> broken) {
        if (!broken.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, broken);
        }
    }

    private List<Finding> form(Object facts) {
        return validator.validate(facts).stream()
                .map(Violations::ofBean)
                .sorted(Comparator.comparing(Finding::pointer))
                .toList();
    }
}
