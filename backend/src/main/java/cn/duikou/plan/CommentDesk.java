package cn.duikou.plan;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What both sides say of a plan to each other, and those who receive it to both; theirs go out with their answer. */
@ApplicationScoped
class CommentDesk {

    private final CurrentCaller caller;
    private final Plans plans;
    private final PlanDesk desk;
    private final PlanOutline outline;
    private final PlanComments comments;

    CommentDesk(CurrentCaller caller, Plans plans, PlanDesk desk, PlanOutline outline, PlanComments comments) {
        this.caller = caller;
        this.plans = plans;
        this.desk = desk;
        this.outline = outline;
        this.comments = comments;
    }

    List<PlanComment> of(UUID id) {
        plans.find(id);
        return comments.of(id);
    }

    PlanComment add(UUID id, NewComment given) {
        Caller author = caller.get();
        if (Receivers.of(author) == null) {
            author.require(Permission.DRAFT);
        }
        PlanStanding plan = Receivers.of(author) == null ? plans.lock(id) : plans.lockFiled(id);
        desk.refuseUnlessMay(plan, PlanAction.COMMENT);
        outline.requireSection(plan, given.sectionKey(), "/sectionKey");
        return find(id, comments.add(plan, given));
    }

    /** Those that go with a return. */
    void add(PlanStanding plan, List<NewComment> given) {
        for (int i = 0; i < given.size(); i++) {
            outline.requireSection(plan, given.get(i).sectionKey(), "/comments/" + i + "/sectionKey");
            comments.add(plan, given.get(i));
        }
    }

    PlanComment resolve(UUID id, UUID comment) {
        caller.get().require(Permission.DRAFT);
        desk.actingAsSide(id);
        if (find(id, comment).resolvedAt() != null) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "COMMENT_SETTLED")));
        }
        comments.resolve(comment);
        return find(id, comment);
    }

    private PlanComment find(UUID id, UUID comment) {
        return comments.of(id).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
