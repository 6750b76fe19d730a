package cn.duikou.evaluation;

import cn.duikou.identity.Permission;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do in a round, and how far it must have come for that. */
@Schema(title = "评估操作")
public enum EvaluationAction {
    CHANGE(Permission.COORDINATE, EvaluationState.PREPARING),
    ASSIGN(Permission.COORDINATE, EvaluationState.PREPARING, EvaluationState.OPEN, EvaluationState.REVIEW),
    OPEN(Permission.COORDINATE, EvaluationState.PREPARING),
    BEGIN_REVIEW(Permission.COORDINATE, EvaluationState.OPEN),
    OPEN_OBJECTIONS(Permission.COORDINATE, EvaluationState.REVIEW),
    DECIDE(Permission.COORDINATE, EvaluationState.OBJECTIONS),
    PUBLISH(Permission.COORDINATE, EvaluationState.DECIDED),
    /** By either side of a pair. */
    SCORE_ITSELF(Permission.DRAFT, EvaluationState.OPEN),
    DECLARE_CONFLICT(Permission.ASSESS, EvaluationState.OPEN, EvaluationState.REVIEW),
    ASSESS(Permission.ASSESS, EvaluationState.REVIEW),
    /** What the coordinator sets instead of what was reckoned. */
    SET_SCORE(Permission.COORDINATE, EvaluationState.REVIEW),
    /** By an approver of either side of a pair, within so many working days. */
    OBJECT(Permission.DECIDE, EvaluationState.OBJECTIONS),
    /** By an approver of either side too: that it objects to nothing more. */
    ACCEPT(Permission.DECIDE, EvaluationState.OBJECTIONS),
    ANSWER_OBJECTION(Permission.COORDINATE, EvaluationState.OBJECTIONS),
    /** By two people: one proposes, another confirms. */
    CHANGE_SCORE(Permission.COORDINATE, EvaluationState.OBJECTIONS, EvaluationState.DECIDED, EvaluationState.PUBLISHED);

    private final Permission needed;
    private final Set<EvaluationState> states;

    EvaluationAction(Permission needed, EvaluationState first, EvaluationState... more) {
        this.needed = needed;
        this.states = EnumSet.of(first, more);
    }

    Permission needed() {
        return needed;
    }

    boolean isFor(EvaluationState state) {
        return states.contains(state);
    }
}
