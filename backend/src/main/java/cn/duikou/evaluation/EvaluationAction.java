package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do in a round, and how far it must have come for that. */
@Schema(title = "评估操作")
public enum EvaluationAction {
    CHANGE(By.LEADER, EvaluationState.PREPARING),
    DISCARD(By.LEADER, EvaluationState.PREPARING),
    ASSIGN(By.LEADER, EvaluationState.PREPARING, EvaluationState.OPEN, EvaluationState.REVIEW),
    OPEN(By.LEADER, EvaluationState.PREPARING),
    BEGIN_REVIEW(By.LEADER, EvaluationState.OPEN),
    OPEN_OBJECTIONS(By.LEADER, EvaluationState.REVIEW),
    DECIDE(By.LEADER, EvaluationState.OBJECTIONS),
    PUBLISH(By.LEADER, EvaluationState.DECIDED),
    /** By either side of a pair. */
    SCORE_ITSELF(By.EDITOR, EvaluationState.OPEN),
    DECLARE_CONFLICT(By.ASSESSOR, EvaluationState.OPEN, EvaluationState.REVIEW),
    ASSESS(By.ASSESSOR, EvaluationState.REVIEW),
    /** What whoever leads sets instead of what was reckoned. */
    SET_SCORE(By.LEADER, EvaluationState.REVIEW),
    /** By an approver of either side of a pair, within so many working days. */
    OBJECT(By.APPROVER, EvaluationState.OBJECTIONS),
    /** By an approver of either side too: that it objects to nothing more. */
    ACCEPT(By.APPROVER, EvaluationState.OBJECTIONS),
    ANSWER_OBJECTION(By.LEADER, EvaluationState.OBJECTIONS),
    /** By two people: one proposes, another confirms. */
    CHANGE_SCORE(By.LEADER, EvaluationState.OBJECTIONS, EvaluationState.DECIDED, EvaluationState.PUBLISHED);

    /** In which capacity. */
    enum By {
        LEADER(Permission.COORDINATE, Permission.DECIDE),
        EDITOR(Permission.DRAFT),
        APPROVER(Permission.DECIDE),
        ASSESSOR(Permission.ASSESS);

        private final Set<Permission> needed;

        By(Permission first, Permission... more) {
            this.needed = EnumSet.of(first, more);
        }

        /** Refuses with 403 whoever can be that in no round. */
        void require(Caller caller) {
            if (needed.stream().noneMatch(caller::may)) {
                throw Refusal.of(ProblemCode.FORBIDDEN);
            }
        }
    }

    private final By by;
    private final Set<EvaluationState> states;

    EvaluationAction(By by, EvaluationState first, EvaluationState... more) {
        this.by = by;
        this.states = EnumSet.of(first, more);
    }

    By by() {
        return by;
    }

    /** Refuses with 403 whoever may do that in no round. */
    void require(Caller caller) {
        by.require(caller);
    }

    boolean isFor(EvaluationState state) {
        return states.contains(state);
    }
}
