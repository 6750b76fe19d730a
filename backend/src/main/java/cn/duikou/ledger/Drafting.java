package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a side prepares by itself; the other side sees nothing of it. All of it in the transaction of the caller. */
@ApplicationScoped
public class Drafting {

    private final CurrentCaller currentCaller;
    private final Opening opening;
    private final Proposals proposals;
    private final Revisions revisions;
    private final Pairs pairs;
    private final Codes codes;
    private final FactsCheck check;
    private final CommonGround ground;
    private final Evidence evidence;

    Drafting(
            CurrentCaller currentCaller,
            Opening opening,
            Proposals proposals,
            Revisions revisions,
            Pairs pairs,
            Codes codes,
            FactsCheck check,
            CommonGround ground,
            Evidence evidence) {
        this.currentCaller = currentCaller;
        this.opening = opening;
        this.proposals = proposals;
        this.revisions = revisions;
        this.pairs = pairs;
        this.codes = codes;
        this.check = check;
        this.ground = ground;
        this.evidence = evidence;
    }

    /** A new record of the caller's side; nobody else sees it until it is sent. */
    public <F> UUID draft(LedgerKind<F> kind, F facts) {
        Caller caller = currentCaller.get();
        caller.require(Permission.DRAFT);
        UUID id = Proposals.newId();
        check.refuseIfBroken(kind, id, facts, null);
        Side side = sideOf(caller, kind.pairCode(facts));
        check.refuseForeign(kind, facts, List.of(), side);
        Authorship by = opening.author();
        Standing standing =
                Standing.drafted(codes.next(by.at()), kind.pairCode(facts), side, isOneSided(kind, facts), by);
        LedgerRecord<F> record = kind.add(id, standing, facts);
        proposals.draft(new Proposal<>(kind, record, RevisionAction.CREATE, side), by, facts);
        return id;
    }

    /**
     * Changes the caller's draft, or drafts a revision of what is agreed or was returned. Where nothing of what is in force
     * is changed, there is nothing to agree on and no revision; what was returned may be proposed again as it was.
     *
     * @param settled whether the change tells that field anew, whatever it was
     * @param change from the facts that the caller's side proposed last, or else those in force, to the new ones; those very
     *     facts where nothing is proposed, not even again
     */
    public <F> void amend(
            LedgerKind<F> kind, UUID id, @Nullable String ifMatch, Predicate<String> settled, UnaryOperator<F> change) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.EDIT);
        F before = ground.before(kind, work, settled);
        F facts = change.apply(before);
        if (facts == before || ground.isLeftAsItIs(work, facts)) {
            return;
        }
        refuseWrong(kind, work, before, facts);
        propose(kind, work, facts);
    }

    private <F> void propose(LedgerKind<F> kind, Work<F> work, F facts) {
        LedgerRecord<F> record = work.record();
        Standing standing = record.standing();
        Revision mine = work.openOfMySide();
        Side side = sideOf(work.caller(), kind.pairCode(facts));
        boolean unsent = standing.state() == RecordState.DRAFT;
        if (!unsent && !kind.pairCode(facts).equals(standing.pairCode())) {
            throw broken(Finding.at("/pairCode", "PAIR_IS_FIXED"));
        }
        if (mine != null && mine.state() == RevisionState.DRAFT) {
            proposals.propose(mine, kind, record, facts);
        } else {
            RevisionAction action = standing.isEverAgreed() ? RevisionAction.CHANGE : RevisionAction.CREATE;
            proposals.draft(new Proposal<>(kind, record, action, side), work.by(), facts);
        }
        if (unsent) {
            record.take(facts);
            standing.movedTo(
                    kind.pairCode(facts),
                    side,
                    isOneSided(kind, facts),
                    work.by().at());
        }
    }

    /** Throws the caller's draft away: the whole record where the other side never had a say. */
    public <F> void discard(LedgerKind<F> kind, UUID id, @Nullable String ifMatch) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.DELETE);
        if (work.record().standing().state() == RecordState.DRAFT) {
            revisions.discardAll(id);
            kind.remove(id);
            evidence.discardedWith(id);
        } else {
            revisions.delete(work.pendingOrThrow());
        }
    }

    /** Drafts the end of an agreed record; it ends once the other side has agreed. */
    public <F> void close(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, String reason) {
        Work<F> work = opening.of(kind, id, ifMatch, Move.CLOSE);
        check.refuseClosing(kind, work.record(), reason);
        Side side = sideOf(work.caller(), work.record().standing().pairCode());
        Proposal<F> end = new Proposal<>(kind, work.record(), RevisionAction.CLOSE, side);
        proposals.draft(end, work.by(), work.record().facts()).explain(reason);
    }

    private <F> void refuseWrong(LedgerKind<F> kind, Work<F> work, F before, F facts) {
        LedgerRecord<F> record = work.record();
        check.refuseIfBroken(kind, record.id(), facts, record);
        check.refuseForeign(
                kind, facts, ground.known(kind, work), work.situation().mine());
        check.refuseSaidAnew(kind, record.id(), before, facts);
    }

    private static Side sideOf(Caller caller, String pairCode) {
        Side side = caller.sideOf(pairCode);
        if (side == null) {
            throw broken(Finding.at("/pairCode", "NOT_YOUR_PAIR"));
        }
        if (caller.onlySees(pairCode)) {
            throw broken(Finding.at("/pairCode", Situation.OWN_GOVERNMENT));
        }
        return side;
    }

    private <F> boolean isOneSided(LedgerKind<F> kind, F facts) {
        return pairs.find(kind.pairCode(facts)).orElseThrow().east() == null;
    }

    private static Refusal broken(Finding finding) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(finding));
    }
}
