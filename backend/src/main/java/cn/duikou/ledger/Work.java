package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import cn.duikou.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A locked record with the open revisions that the caller sees, the most pressing first, ready for a move. */
record Work<F>(LedgerRecord<F> record, List<Revision> open, Caller caller, Situation situation, Authorship by) {

    static <F> Work<F> of(LedgerRecord<F> record, List<Revision> open, Caller caller, Authorship by) {
        Revision pending = open.isEmpty() ? null : open.getFirst();
        Standing standing = record.standing();
        Situation situation = new Situation(
                standing.state(),
                standing.oneSided(),
                standing.side(),
                caller.sideOf(standing.pairCode()),
                caller.onlySees(standing.pairCode()),
                caller.permissions(),
                pending == null ? null : new Situation.Pending(pending.action(), pending.state(), pending.side()));
        return new Work<>(record, open, caller, situation, by);
    }

    /** The most pressing of the open revisions. */
    @Nullable
    Revision pending() {
        return open.isEmpty() ? null : open.getFirst();
    }

    /** What the caller's side drafted, or what was returned to it. */
    @Nullable
    Revision openOfMySide() {
        return open.stream()
                .filter(revision -> revision.side() == situation.mine())
                .findFirst()
                .orElse(null);
    }

    Revision pendingOrThrow() {
        return open.stream().findFirst().orElseThrow(Refusal::notFound);
    }
}
