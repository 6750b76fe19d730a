package cn.duikou.ledger;

import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as one caller meets it, and what this caller may do with it: the rules of two-sided agreement, pure.
 *
 * @param owner the side that drafted the record
 * @param mine the caller's side of the pair, if he has one
 * @param seenOnly whether that side's own government acts in the caller's stead
 * @param pending the open revision that he sees; one that was sent comes before his own draft
 */
record Situation(
        RecordState state,
        boolean oneSided,
        Side owner,
        @Nullable Side mine,
        boolean seenOnly,
        Set<Permission> permissions,
        @Nullable Pending pending) {

    static final String OWN_GOVERNMENT = "OWN_GOVERNMENT_ACTS";

    private static final String UNFINISHED = "NOT_FINISHED";
    private static final String OUTDATED = "DRAFT_OUTDATED";

    /**
     * An open revision, as far as the rules look at it.
     *
     * @param finished whether it can be agreed as it is
     * @param outdated whether other facts have come into force since it was drafted
     */
    record Pending(RevisionAction action, RevisionState state, Side side, boolean finished, boolean outdated) {

        Pending(RevisionAction action, RevisionState state, Side side) {
            this(action, state, side, true, false);
        }
    }

    List<Move> allowed() {
        return Arrays.stream(Move.values())
                .filter(move -> isPermitted(move) && lock(move) == null)
                .toList();
    }

    /** The codes that tell why the caller can do less than he might expect. */
    List<String> locks() {
        if (seenOnly && permissions.contains(Move.EDIT.needed())) {
            return List.of(OWN_GOVERNMENT);
        }
        String edit = isPermitted(Move.EDIT) ? lock(Move.EDIT) : null;
        String agree = isPermitted(Move.AGREE) ? lock(Move.AGREE) : null;
        String send = isPermitted(Move.EDIT) ? lock(Move.SEND) : null;
        return Stream.of(edit, UNFINISHED.equals(agree) ? agree : null, OUTDATED.equals(send) ? send : null)
                .filter(Objects::nonNull)
                .toList();
    }

    boolean isPermitted(Move move) {
        return mine != null && !seenOnly && permissions.contains(move.needed());
    }

    /** The code of what stands in the way, or null. */
    @Nullable
    String lock(Move move) {
        if (state == RecordState.CLOSED) {
            return "RECORD_CLOSED";
        }
        return switch (move) {
            case EDIT -> editLock();
            case DELETE -> isDrafted() ? null : "NOTHING_DRAFTED";
            case SEND -> sendLock();
            case WITHDRAW -> isSentByMe() ? null : "NOTHING_SENT";
            case AGREE -> agreeLock();
            case RETURN -> isSentByOther() ? null : isSentByMe() ? "OWN_PROPOSAL" : "NOTHING_TO_DECIDE";
            case CLOSE -> closeLock();
        };
    }

    private @Nullable String editLock() {
        if (isSent()) {
            return waitLock();
        }
        if (isDrafted() && pending.action() == RevisionAction.CLOSE) {
            return "CLOSING_DRAFTED";
        }
        boolean neverAgreed = state != RecordState.AGREED;
        return neverAgreed && owner != mine ? "OTHER_SIDES_TURN" : null;
    }

    private @Nullable String sendLock() {
        if (isSent()) {
            return waitLock();
        }
        if (!isDrafted()) {
            return "NOTHING_DRAFTED";
        }
        if (oneSided) {
            return "AGREED_ALONE";
        }
        return pending.outdated() ? OUTDATED : null;
    }

    private @Nullable String agreeLock() {
        if (isSentByMe()) {
            return "OWN_PROPOSAL";
        }
        if (!isSentByOther() && !(oneSided && isDrafted())) {
            return "NOTHING_TO_DECIDE";
        }
        return pending.finished() ? null : UNFINISHED;
    }

    private @Nullable String closeLock() {
        if (state != RecordState.AGREED) {
            return "NOT_YET_AGREED";
        }
        if (isSent()) {
            return waitLock();
        }
        return isDrafted() ? "DRAFT_FIRST" : null;
    }

    private String waitLock() {
        return isSentByMe() ? "WITHDRAW_FIRST" : "DECIDE_FIRST";
    }

    private boolean isDrafted() {
        return pending != null && pending.state() == RevisionState.DRAFT && pending.side() == mine;
    }

    private boolean isSent() {
        return pending != null && pending.state() == RevisionState.SENT;
    }

    private boolean isSentByMe() {
        return isSent() && pending.side() == mine;
    }

    private boolean isSentByOther() {
        return isSent() && pending.side() != mine;
    }
}
