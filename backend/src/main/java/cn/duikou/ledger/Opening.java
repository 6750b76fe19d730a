package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How every move of a record begins: with all that can be checked without a look at the facts. */
@ApplicationScoped
class Opening {

    private final CurrentCaller currentCaller;
    private final Revisions revisions;
    private final Clock clock;

    Opening(CurrentCaller currentCaller, Revisions revisions, Clock clock) {
        this.currentCaller = currentCaller;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The record, locked, once the caller may make the move, knows its version, and the move fits where it stands. */
    <F> Work<F> of(LedgerKind<F> kind, UUID id, @Nullable String ifMatch, Move move) {
        Caller caller = currentCaller.get();
        caller.require(move.needed());
        LedgerRecord<F> record = found(kind, id, caller);
        Work<F> work = Work.of(record, revisions.openOf(id), caller, author());
        if (!work.situation().isPermitted(move)) {
            throw Refusal.because(
                    ProblemCode.FORBIDDEN,
                    work.situation().seenOnly() ? List.of(Finding.at("", Situation.OWN_GOVERNMENT)) : List.of());
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

    /** The caller, now. The database keeps microseconds; a digest must not know more than it. */
    Authorship author() {
        return Authorship.of(currentCaller.get(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
