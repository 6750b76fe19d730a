package cn.duikou.ledger;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What passes between the two sides of a record until both agree. All of it in the transaction of the caller. */
@ApplicationScoped
public class Deciding {

    private final Opening opening;
    private final Proposals proposals;
    private final Revisions revisions;
    private final FactsCheck check;
    private final FactsJson json;
    private final CommonGround ground;
    private final Evidence evidence;
    private final Event<Decided> decided;

    Deciding(
            Opening opening,
            Proposals proposals,
            Revisions revisions,
            FactsCheck check,
            FactsJson json,
            CommonGround ground,
            Evidence evidence,
            Event<Decided> decided) {
        this.opening = opening;
        this.proposals = proposals;
        this.revisions = revisions;
        this.check = check;
        this.json = json;
        this.ground = ground;
        this.evidence = evidence;
        this.decided = decided;
    }

    /** Shows the other side what was drafted. */
    public <F> void send(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.SEND);
        Revision draft = work.pendingOrThrow();
        refuseIfStale(work);
        check.refuseSending(kind, work.record(), json.read(kind, draft.facts()));
        draft.carries(evidence.sentWith(id, draft.side()));
        draft.sent(work.by());
        answer(id, returned -> returned.side() == draft.side());
        Standing standing = work.record().standing();
        if (standing.isEverAgreed()) {
            standing.touched(work.by().at());
        } else {
            work.record().take(json.read(kind, draft.facts()));
            standing.becomes(RecordState.SENT, work.by().at());
        }
        tell(draft);
    }

    /** Takes back what the other side has not decided yet; the proposer goes on with the same facts as a draft; a return stands again. */
    public <F> void withdraw(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.WITHDRAW);
        Revision sent = work.pendingOrThrow();
        sent.withdrawn(work.by());
        revisions.flush();
        Standing standing = work.record().standing();
        boolean hasDraft = revisions.openOf(id).stream().anyMatch(open -> open.state() == RevisionState.DRAFT);
        if (!hasDraft) {
            Proposal<F> again = new Proposal<>(kind, work.record(), sent.action(), sent.side());
            proposals.draft(again, work.by(), json.read(kind, sent.facts())).explain(sent.reason());
        }
        Optional<Revision> answered = revisions.unsettledReturn(id, sent.side(), standing.agreedVersion());
        answered.ifPresent(Revision::unanswered);
        if (standing.isEverAgreed()) {
            standing.touched(work.by().at());
        } else {
            answered.ifPresent(returned -> work.record().take(json.read(kind, returned.facts())));
            standing.becomes(
                    answered.isPresent() ? RecordState.RETURNED : RecordState.DRAFT,
                    work.by().at());
        }
        tell(sent);
    }

    /** Puts what the other side sent into force. */
    public <F> void agree(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        agree(kind, id, ifMatch, UnaryOperator.identity());
    }

    /**
     * Puts what the other side sent into force.
     *
     * @param completion adds what only the caller's side can tell, and the other side has left open
     */
    public <F> void agree(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, UnaryOperator<F> completion) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.AGREE);
        Revision revision = work.pendingOrThrow();
        refuseIfStale(work);
        LedgerRecord<F> record = work.record();
        F facts = completed(kind, work, completion);
        check.refuseUnfinished(kind, facts);
        record.take(facts);
        record.standing()
                .agreed(
                        revision.action() == RevisionAction.CLOSE ? RecordState.CLOSED : RecordState.AGREED,
                        work.by().at());
        if (revision.state() == RevisionState.DRAFT) {
            revision.carries(evidence.sentWith(id, revision.side()));
        }
        String previous = revisions.lastAgreed(id).map(Revision::digest).orElse(null);
        revision.agreed(work.by(), record.standing().agreedVersion(), previous);
        revision.sealed(Chain.digest(revision));
        answer(id, returned -> true);
        if (revision.action() == RevisionAction.CLOSE) {
            revisions.discardDrafts(id);
        }
        tell(revision);
    }

    private <F> F completed(LedgerKind<F> kind, Work<F> work, UnaryOperator<F> completion) {
        Revision revision = work.pendingOrThrow();
        F sent = json.read(kind, revision.facts());
        F facts = completion.apply(sent);
        if (!facts.equals(sent)) {
            if (revision.action() == RevisionAction.CLOSE) {
                throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "CLOSING_ADDS_NOTHING")));
            }
            LedgerRecord<F> record = work.record();
            check.refuseIfBroken(kind, record.id(), facts, record);
            check.refuseForeign(kind, facts, List.of(sent), work.situation().mine());
            proposals.propose(revision, kind, record, facts);
        }
        return facts;
    }

    /**
     * Sends back what the other side sent.
     *
     * @param counterFacts the fields where this side has figures of its own
     */
    public <F> void giveBack(
            LedgerKind<F> kind, UUID id, @Nullable String ifMatch, String reason, @Nullable JsonNode counterFacts) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.RETURN);
        Revision revision = work.pendingOrThrow();
        if (counterFacts != null) {
            check.refuseWrongCounter(kind, work, ground.known(kind, work), counterFacts);
        }
        check.refuseReturning(kind, id, reason, counterFacts);
        revision.returned(work.by(), reason, counterFacts);
        Standing standing = work.record().standing();
        if (standing.isEverAgreed()) {
            standing.touched(work.by().at());
        } else {
            standing.becomes(RecordState.RETURNED, work.by().at());
        }
        tell(revision);
    }

    private void answer(UUID id, Predicate<Revision> returned) {
        revisions.openOf(id).stream()
                .filter(open -> open.state() == RevisionState.RETURNED)
                .filter(returned)
                .forEach(Revision::answered);
    }

    /** A proposal made on facts that have been replaced since must first be looked at again. */
    private static void refuseIfStale(Work<?> work) {
        if (work.pendingOrThrow().baseVersion() != work.record().standing().agreedVersion()) {
            throw Refusal.of(ProblemCode.STALE_BASE);
        }
    }

    private void tell(Revision revision) {
        decided.fire(new Decided(
                revision.ledger(), revision.recordId(), revision.id(), revision.pairCode(), revision.state()));
    }
}
