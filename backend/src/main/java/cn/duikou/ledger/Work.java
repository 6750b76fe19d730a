package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A locked record with the open revision that the caller sees, ready for a move. */
record Work<F>(LedgerRecord<F> record, @Nullable Revision pending, Caller caller, Situation situation) {

    static <F> Work<F> of(LedgerRecord<F> record, List<Revision> open, Caller caller) {
        Revision pending = open.isEmpty() ? null : open.getFirst();
        Standing standing = record.standing();
        Situation situation = new Situation(
                standing.state(),
                standing.oneSided(),
                standing.side(),
                caller.sideOf(standing.pairCode()),
                caller.permissions(),
                pending == null ? null : new Situation.Pending(pending.action(), pending.state(), pending.side()));
        return new Work<>(record, pending, caller, situation);
    }

    @Nullable
    Revision pendingOfMySide() {
        return pending != null && pending.side() == situation.mine() ? pending : null;
    }

    Revision pendingOrThrow() {
        if (pending == null) {
            throw Refusal.notFound();
        }
        return pending;
    }
}
