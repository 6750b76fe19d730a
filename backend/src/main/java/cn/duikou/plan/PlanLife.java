package cn.duikou.plan;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Reasoned;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.plan.PlanLog.Note;
import cn.duikou.plan.PlanOutline.Place;
import cn.duikou.plan.PlanStore.Course;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of a plan from the authors' hands through those of both approvers. */
@ApplicationScoped
class PlanLife {

    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanLog log;
    private final PlanReading reading;
    private final PlanContents contents;
    private final PlanOutline outline;
    private final Sections sections;
    private final Pairs pairs;
    private final CurrentCaller caller;

    PlanLife(
            PlanDesk desk,
            PlanStore store,
            PlanLog log,
            PlanReading reading,
            PlanContents contents,
            PlanOutline outline,
            Sections sections,
            Pairs pairs,
            CurrentCaller caller) {
        this.desk = desk;
        this.store = store;
        this.log = log;
        this.reading = reading;
        this.contents = contents;
        this.outline = outline;
        this.sections = sections;
        this.pairs = pairs;
        this.caller = caller;
    }

    PlanDetail submit(UUID id) {
        PlanStanding plan = desk.acting(id, PlanAction.SUBMIT);
        List<Finding> unfilled = outline.of(plan, sections.latest(id)).stream()
                .filter(Place::isMandatory)
                .filter(place -> !place.written().filled())
                .map(Place::section)
                .map(section -> Finding.at("/sections/" + section.key(), "SECTION_UNFILLED", section.title()))
                .toList();
        if (!unfilled.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, unfilled);
        }
        return moved(plan, Course.of(plan, PlanState.REVIEW, Set.of()), Note.of(PlanEventKind.SUBMITTED));
    }

    PlanDetail reopen(UUID id, Reasoned given) {
        PlanStanding plan = desk.acting(id, PlanAction.REOPEN);
        PlanState open = plan.filings() > 0 ? PlanState.RETURNED : PlanState.DRAFTING;
        return moved(plan, Course.of(plan, open, Set.of()), Note.because(PlanEventKind.REOPENED, given.reason()));
    }

    /** Both may sign in the same moment: each signs what it has read, and neither changes it. */
    PlanDetail sign(UUID id, @Nullable String ifMatch) {
        PlanStanding plan = desk.acting(id, PlanAction.SIGN);
        PlanTags.requireRead(plan, log.of(id).size(), ifMatch);
        Set<Side> signed = EnumSet.of(mine(plan));
        signed.addAll(plan.signedBy());
        Note note = new Note(PlanEventKind.SIGNED, null, contents.digest(plan), null, null);
        return moved(plan, Course.of(plan, signedBy(plan, signed), signed), note);
    }

    PlanDetail withdrawSignature(UUID id, Reasoned given) {
        PlanStanding plan = desk.acting(id, PlanAction.WITHDRAW_SIGNATURE);
        Set<Side> signed = EnumSet.copyOf(plan.signedBy());
        signed.remove(mine(plan));
        return moved(
                plan,
                Course.of(plan, signedBy(plan, signed), signed),
                Note.because(PlanEventKind.SIGNATURE_WITHDRAWN, given.reason()));
    }

    PlanDetail abandon(UUID id, Reasoned given) {
        PlanStanding plan = desk.acting(id, PlanAction.ABANDON);
        store.abandon(id, PlanState.ABANDONED, Set.of(mine(plan)));
        return noted(plan, Note.because(PlanEventKind.ABANDONED, given.reason()));
    }

    PlanDetail confirmAbandonment(UUID id) {
        PlanStanding plan = desk.acting(id, PlanAction.CONFIRM_ABANDONMENT);
        store.abandon(id, PlanState.ABANDONED, EnumSet.allOf(Side.class));
        return noted(plan, Note.of(PlanEventKind.ABANDONMENT_CONFIRMED));
    }

    /** It is written on, unless another one has been begun for its days meanwhile. */
    PlanDetail contradictAbandonment(UUID id, Reasoned given) {
        PlanStanding plan = desk.acting(id, PlanAction.CONTRADICT_ABANDONMENT);
        store.overlapping(plan.kind(), plan.pairCode(), plan.subject(), PlanPeriod.of(plan))
                .ifPresent(other -> {
                    throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "PERIODS_OVERLAP", other)));
                });
        store.abandon(id, PlanState.DRAFTING, Set.of());
        return noted(plan, Note.because(PlanEventKind.ABANDONMENT_CONTRADICTED, given.reason()));
    }

    /** A region without a partner signs alone. */
    private PlanState signedBy(PlanStanding plan, Set<Side> signed) {
        boolean alone = pairs.find(plan.pairCode()).map(Pair::east).isEmpty();
        if (signed.isEmpty()) {
            return PlanState.REVIEW;
        }
        return alone || signed.size() == Side.values().length ? PlanState.SIGNED_BOTH : PlanState.SIGNED_ONE;
    }

    private Side mine(PlanStanding plan) {
        return Objects.requireNonNull(caller.get().sideOf(plan.pairCode()));
    }

    private PlanDetail moved(PlanStanding plan, Course course, Note note) {
        store.move(plan.id(), course);
        return noted(plan, note);
    }

    private PlanDetail noted(PlanStanding plan, Note note) {
        log.add(plan, note);
        return reading.detail(plan.id());
    }
}
