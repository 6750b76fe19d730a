package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * All that can happen to a ledger record. Each method locks the record, checks the caller's version and the rules of
 * {@link Situation}, and leaves a revision; all of it in the transaction of the caller.
 */
@ApplicationScoped
public class Ledger {

    private final CurrentCaller currentCaller;
    private final Pairs pairs;
    private final Revisions revisions;
    private final Codes codes;
    private final FactsCheck check;
    private final FactsJson json;
    private final Event<Decided> decided;
    private final Clock clock;

    Ledger(
            CurrentCaller currentCaller,
            Pairs pairs,
            Revisions revisions,
            Codes codes,
            FactsCheck check,
            FactsJson json,
            Event<Decided> decided,
            Clock clock) {
        this.currentCaller = currentCaller;
        this.pairs = pairs;
        this.revisions = revisions;
        this.codes = codes;
        this.check = check;
        this.json = json;
        this.decided = decided;
        this.clock = clock;
    }

    /** A new record of the caller's side; nobody else sees it until it is sent. */
    public <F> UUID draft(LedgerKind<F> kind, F facts) {
        Caller caller = currentCaller.get();
        caller.require(Permission.DRAFT);
        check.refuseIfBroken(kind, facts, null);
        Side side = sideOf(caller, kind.pairCode(facts));
        Authorship by = Authorship.of(caller, now());
        Standing standing =
                Standing.drafted(codes.next(by.at()), kind.pairCode(facts), side, isOneSided(kind, facts), by);
        LedgerRecord<F> record = kind.add(newId(), standing, facts);
        draft(new Proposal<>(kind, record, RevisionAction.CREATE, side), by, facts);
        return record.id();
    }

    /**
     * Changes the caller's draft, or drafts a revision of what is agreed or was returned.
     *
     * @param change from the facts that the caller's side proposed last, or else those in force, to the new ones
     */
    public <F> void amend(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, UnaryOperator<F> change) {
        Work<F> work = open(kind, id, ifMatch, Move.EDIT);
        LedgerRecord<F> record = work.record();
        Standing standing = record.standing();
        Revision mine = work.openOfMySide();
        F facts = change.apply(mine == null ? record.facts() : json.read(kind, mine.facts()));
        check.refuseIfBroken(kind, facts, standing.isEverAgreed() ? record.facts() : null);
        Side side = sideOf(work.caller(), kind.pairCode(facts));
        boolean unsent = standing.state() == RecordState.DRAFT;
        if (!unsent && !kind.pairCode(facts).equals(standing.pairCode())) {
            throw broken(Finding.at("/pairCode", "PAIR_IS_FIXED"));
        }
        if (mine != null && mine.state() == RevisionState.DRAFT) {
            propose(mine, kind, record, facts);
        } else {
            RevisionAction action = standing.isEverAgreed() ? RevisionAction.CHANGE : RevisionAction.CREATE;
            draft(new Proposal<>(kind, record, action, side), Authorship.of(work.caller(), now()), facts);
        }
        if (unsent) {
            record.take(facts);
            standing.movedTo(kind.pairCode(facts), side, isOneSided(kind, facts), now());
        }
    }

    /** Throws the caller's draft away: the whole record where the other side never had a say. */
    public <F> void discard(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = open(kind, id, ifMatch, Move.DELETE);
        if (work.record().standing().state() == RecordState.DRAFT) {
            revisions.discardAll(id);
            kind.remove(id);
        } else {
            revisions.delete(work.pendingOrThrow());
        }
    }

    public <F> void send(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = open(kind, id, ifMatch, Move.SEND);
        Revision draft = work.pendingOrThrow();
        refuseIfStale(work);
        draft.sent(Authorship.of(work.caller(), now()));
        answer(id, returned -> returned.side() == draft.side());
        Standing standing = work.record().standing();
        if (standing.isEverAgreed()) {
            standing.touched(now());
        } else {
            work.record().take(json.read(kind, draft.facts()));
            standing.becomes(RecordState.SENT, now());
        }
        tell(draft);
    }

    /** Takes back what the other side has not decided yet; the proposer goes on with the same facts as a draft; a return stands again. */
    public <F> void withdraw(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = open(kind, id, ifMatch, Move.WITHDRAW);
        Revision sent = work.pendingOrThrow();
        Authorship by = Authorship.of(work.caller(), now());
        sent.withdrawn(by);
        revisions.flush();
        Standing standing = work.record().standing();
        boolean hasDraft = revisions.openOf(id).stream().anyMatch(open -> open.state() == RevisionState.DRAFT);
        if (!hasDraft) {
            draft(new Proposal<>(kind, work.record(), sent.action(), sent.side()), by, json.read(kind, sent.facts()))
                    .explain(sent.reason());
        }
        Optional<Revision> answered = revisions.unsettledReturn(id, sent.side(), standing.agreedVersion());
        answered.ifPresent(Revision::unanswered);
        if (standing.isEverAgreed()) {
            standing.touched(now());
        } else {
            answered.ifPresent(returned -> work.record().take(json.read(kind, returned.facts())));
            standing.becomes(answered.isPresent() ? RecordState.RETURNED : RecordState.DRAFT, now());
        }
        tell(sent);
    }

    /** Puts what the other side sent into force. */
    public <F> void agree(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = open(kind, id, ifMatch, Move.AGREE);
        Revision revision = work.pendingOrThrow();
        refuseIfStale(work);
        LedgerRecord<F> record = work.record();
        Instant at = now();
        record.take(json.read(kind, revision.facts()));
        record.standing()
                .agreed(revision.action() == RevisionAction.CLOSE ? RecordState.CLOSED : RecordState.AGREED, at);
        String previous = revisions.lastAgreed(id).map(Revision::digest).orElse(null);
        revision.agreed(Authorship.of(work.caller(), at), record.standing().agreedVersion(), previous);
        revision.sealed(Chain.digest(revision));
        answer(id, returned -> true);
        if (revision.action() == RevisionAction.CLOSE) {
            revisions.discardDrafts(id);
        }
        tell(revision);
    }

    /**
     * Sends back what the other side sent.
     *
     * @param counterFacts the fields where this side has figures of its own
     */
    public <F> void giveBack(
            LedgerKind<F> kind, UUID id, @Nullable String ifMatch, String reason, @Nullable JsonNode counterFacts) {
        Work<F> work = open(kind, id, ifMatch, Move.RETURN);
        check.refuseBrokenCounter(kind, work.pendingOrThrow().facts(), counterFacts);
        Revision revision = work.pendingOrThrow();
        revision.returned(Authorship.of(work.caller(), now()), reason, counterFacts);
        Standing standing = work.record().standing();
        if (standing.isEverAgreed()) {
            standing.touched(now());
        } else {
            standing.becomes(RecordState.RETURNED, now());
        }
        tell(revision);
    }

    /** Drafts the end of an agreed record; it ends once the other side has agreed. */
    public <F> void close(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, String reason) {
        Work<F> work = open(kind, id, ifMatch, Move.CLOSE);
        Side side = sideOf(work.caller(), work.record().standing().pairCode());
        Proposal<F> end = new Proposal<>(kind, work.record(), RevisionAction.CLOSE, side);
        draft(end, Authorship.of(work.caller(), now()), work.record().facts()).explain(reason);
    }

    private <F> Work<F> open(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, Move move) {
        Caller caller = currentCaller.get();
        caller.require(move.needed());
        LedgerRecord<F> record = found(kind, id, caller);
        Work<F> work = Work.of(record, revisions.openOf(id), caller);
        if (!work.situation().isPermitted(move)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        EntryTag.of(record, work.pending()).requireMatch(ifMatch);
        String lock = work.situation().lock(move);
        if (lock != null) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", lock)));
        }
        return work;
    }

    private <F> LedgerRecord<F> found(LedgerKind<F> kind, UUID id, Caller caller) {
        return kind.lock(id)
                .filter(record -> Scope.includes(caller, record.standing()))
                .orElseThrow(Refusal::notFound);
    }

    private void answer(UUID id, Predicate<Revision> returned) {
        revisions.openOf(id).stream()
                .filter(open -> open.state() == RevisionState.RETURNED)
                .filter(returned)
                .forEach(Revision::answered);
    }

    private <F> Revision draft(Proposal<F> proposal, Authorship by, F facts) {
        int number = revisions.nextNumber(proposal.record().id());
        Revision revision = Revision.drafted(newId(), number, proposal, by);
        propose(revision, proposal.kind(), proposal.record(), facts);
        revisions.persist(revision);
        return revision;
    }

    private <F> void propose(Revision revision, LedgerKind<F> kind, LedgerRecord<F> record, F facts) {
        revision.proposes(
                json.write(facts),
                kind.title(facts),
                kind.pairCode(facts),
                record.standing().agreedVersion());
    }

    /** A proposal made on facts that have been replaced since must first be looked at again. */
    private static void refuseIfStale(Work<?> work) {
        if (work.pendingOrThrow().baseVersion() != work.record().standing().agreedVersion()) {
            throw Refusal.of(ProblemCode.STALE_BASE);
        }
    }

    private static Side sideOf(Caller caller, String pairCode) {
        Side side = caller.sideOf(pairCode);
        if (side == null) {
            throw broken(Finding.at("/pairCode", "NOT_YOUR_PAIR"));
        }
        return side;
    }

    private <F> boolean isOneSided(LedgerKind<F> kind, F facts) {
        return pairs.find(kind.pairCode(facts)).orElseThrow().east() == null;
    }

    private void tell(Revision revision) {
        decided.fire(new Decided(
                revision.ledger(), revision.recordId(), revision.id(), revision.pairCode(), revision.state()));
    }

    private static Refusal broken(Finding finding) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(finding));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The database keeps microseconds; a digest must not know more than it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
