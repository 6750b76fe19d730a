package cn.duikou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All situations there can be, not a sample: state × one-sided × owner × side × permissions × open revision. */
class SituationTest {

    private static final Set<Permission> ALL = Set.of(Permission.DRAFT, Permission.DECIDE);
    private static final List<Set<Permission>> PERMISSIONS =
            List.of(Set.of(), Set.of(Permission.DRAFT), Set.of(Permission.DECIDE), ALL);

    @Test
    void exactly_what_is_permitted_and_not_locked_is_allowed() {
        everywhere(situation -> {
            for (Move move : Move.values()) {
                boolean allowed = situation.isPermitted(move) && situation.lock(move) == null;
                assertEquals(allowed, situation.allowed().contains(move), situation::toString);
            }
        });
    }

    @Test
    void nobody_without_a_side_may_do_anything() {
        everywhere(
                situation -> assertTrue(situation.mine() != null || allows(situation, Set.of()), situation::toString));
    }

    @Test
    void nothing_happens_to_what_has_ended() {
        everywhere(situation -> assertTrue(
                situation.state() != RecordState.CLOSED || allows(situation, Set.of()), situation::toString));
    }

    @Test
    void nobody_decides_on_his_own_proposal() {
        everywhere(situation -> {
            if (isSent(situation) && situation.pending().side() == situation.mine()) {
                assertFalse(situation.allowed().contains(Move.AGREE), situation::toString);
                assertFalse(situation.allowed().contains(Move.RETURN), situation::toString);
            }
        });
    }

    @Test
    void exactly_one_side_decides_on_what_was_sent_and_the_other_may_withdraw_it() {
        everywhere(situation -> {
            if (isSent(situation) && situation.state() != RecordState.CLOSED) {
                Side proposer = situation.pending().side();
                for (Side side : Side.values()) {
                    Set<Move> expected = side == proposer ? Set.of(Move.WITHDRAW) : Set.of(Move.AGREE, Move.RETURN);
                    assertEquals(expected, Set.copyOf(as(situation, side, ALL).allowed()), situation::toString);
                }
            }
        });
    }

    @Test
    void who_may_not_draft_only_decides_and_who_may_not_decide_only_drafts() {
        Set<Move> deciding = EnumSet.of(Move.SEND, Move.AGREE, Move.RETURN);
        everywhere(situation -> {
            if (!situation.permissions().contains(Permission.DRAFT)) {
                assertTrue(allows(situation, deciding), situation::toString);
            }
            if (!situation.permissions().contains(Permission.DECIDE)) {
                assertTrue(allows(situation, EnumSet.complementOf(EnumSet.copyOf(deciding))), situation::toString);
            }
        });
    }

    @Test
    void a_draft_is_its_own_sides_affair() {
        everywhere(situation -> {
            boolean draftOfOther = situation.pending() != null
                    && situation.pending().state() == RevisionState.DRAFT
                    && situation.pending().side() != situation.mine();
            if (draftOfOther) {
                Set<Move> never = EnumSet.of(Move.DELETE, Move.SEND, Move.AGREE, Move.RETURN, Move.WITHDRAW);
                assertTrue(situation.allowed().stream().noneMatch(never::contains), situation::toString);
            }
        });
    }

    @Test
    void before_the_first_agreement_only_the_drafting_side_edits() {
        everywhere(situation -> {
            if (situation.state() != RecordState.AGREED && situation.owner() != situation.mine()) {
                assertFalse(situation.allowed().contains(Move.EDIT), situation::toString);
            }
        });
    }

    @Test
    void only_what_was_agreed_can_be_ended() {
        everywhere(situation -> {
            if (situation.allowed().contains(Move.CLOSE)) {
                assertEquals(RecordState.AGREED, situation.state(), situation::toString);
            }
        });
    }

    @Test
    void a_record_of_one_side_is_never_sent_but_agreed_by_its_own_approver() {
        everywhere(situation -> {
            if (situation.oneSided()) {
                assertFalse(situation.allowed().contains(Move.SEND), situation::toString);
            }
        });
        for (Side side : Side.values()) {
            var draft = new Situation.Pending(RevisionAction.CREATE, RevisionState.DRAFT, side);
            assertTrue(new Situation(RecordState.DRAFT, true, side, side, false, ALL, draft)
                    .allowed()
                    .contains(Move.AGREE));
            assertFalse(new Situation(RecordState.DRAFT, false, side, side, false, ALL, draft)
                    .allowed()
                    .contains(Move.AGREE));
        }
    }

    @Test
    void what_is_not_finished_is_agreed_by_nobody_and_the_side_whose_turn_it_is_learns_why() {
        for (Side side : Side.values()) {
            var sent = new Situation.Pending(RevisionAction.CHANGE, RevisionState.SENT, side, false, false);
            var theirs = new Situation(RecordState.AGREED, false, side, side.other(), false, ALL, sent);
            assertFalse(theirs.allowed().contains(Move.AGREE));
            assertTrue(theirs.allowed().contains(Move.RETURN));
            assertTrue(theirs.locks().contains("NOT_FINISHED"));
            var ours = new Situation(RecordState.AGREED, false, side, side, false, ALL, sent);
            assertFalse(ours.locks().contains("NOT_FINISHED"));
        }
    }

    /** With its own draft or the other side's proposal before it, a side can always go on. */
    @Test
    void somebody_can_always_do_something_until_it_has_ended() {
        everywhere(situation -> {
            boolean stands = situation.pending() == null
                    ? situation.state() == RecordState.AGREED
                    : situation.state() == RecordState.AGREED
                            || situation.pending().side() == situation.owner();
            if (stands && situation.state() != RecordState.CLOSED) {
                assertTrue(
                        Arrays.stream(Side.values())
                                .anyMatch(side ->
                                        !as(situation, side, ALL).allowed().isEmpty()),
                        situation::toString);
            }
        });
    }

    @Test
    void what_its_own_government_does_is_only_seen_from_above_and_told_why() {
        everywhere(situation -> {
            Situation above = new Situation(
                    situation.state(),
                    situation.oneSided(),
                    situation.owner(),
                    situation.mine(),
                    true,
                    situation.permissions(),
                    situation.pending());
            assertEquals(List.of(), above.allowed());
            boolean wouldAct = situation.permissions().contains(Permission.DRAFT);
            assertEquals(wouldAct ? List.of("OWN_GOVERNMENT_ACTS") : List.of(), above.locks());
        });
    }

    private static boolean isSent(Situation situation) {
        return situation.pending() != null && situation.pending().state() == RevisionState.SENT;
    }

    private static boolean allows(Situation situation, Set<Move> atMost) {
        return atMost.containsAll(situation.allowed());
    }

    private static Situation as(Situation situation, Side side, Set<Permission> permissions) {
        return new Situation(
                situation.state(),
                situation.oneSided(),
                situation.owner(),
                side,
                false,
                permissions,
                situation.pending());
    }

    private static void everywhere(Consumer<Situation> claim) {
        for (RecordState state : RecordState.values()) {
            for (Situation.Pending pending : pendings()) {
                for (Side owner : Side.values()) {
                    for (Side mine : new Side[] {null, Side.NORTHEAST, Side.EAST}) {
                        PERMISSIONS.forEach(permissions -> Stream.of(true, false)
                                .map(oneSided ->
                                        new Situation(state, oneSided, owner, mine, false, permissions, pending))
                                .forEach(claim));
                    }
                }
            }
        }
    }

    /** An open revision is drafted, sent, or returned and not answered yet; or there is none. */
    private static List<Situation.Pending> pendings() {
        List<Situation.Pending> pendings = new ArrayList<>();
        pendings.add(null);
        for (RevisionAction action : RevisionAction.values()) {
            for (RevisionState state : EnumSet.of(RevisionState.DRAFT, RevisionState.SENT, RevisionState.RETURNED)) {
                for (Side side : Side.values()) {
                    pendings.add(new Situation.Pending(action, state, side));
                }
            }
        }
        return pendings;
    }
}
