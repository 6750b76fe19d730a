package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.duty.DutyStanding;
import cn.duikou.duty.Filings;
import cn.duikou.duty.Receiver;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.plan.PlanLog.Note;
import cn.duikou.plan.PlanStore.Head;
import cn.duikou.plan.Sections.Version;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Begins plans, changes what they are, and takes newer outlines over. */
@ApplicationScoped
class PlanDesk {

    private final CurrentCaller caller;
    private final Plans plans;
    private final PlanStore store;
    private final PlanLog log;
    private final PlanReading reading;
    private final PlanTemplateBook templates;
    private final Sections sections;
    private final Narratives narratives;
    private final Filings duties;
    private final Surroundings surroundings;

    PlanDesk(
            CurrentCaller caller,
            Plans plans,
            PlanStore store,
            PlanLog log,
            PlanReading reading,
            PlanTemplateBook templates,
            Sections sections,
            Narratives narratives,
            Filings duties,
            Surroundings surroundings) {
        this.caller = caller;
        this.plans = plans;
        this.store = store;
        this.log = log;
        this.reading = reading;
        this.templates = templates;
        this.sections = sections;
        this.narratives = narratives;
        this.duties = duties;
        this.surroundings = surroundings;
    }

    PlanDetail begin(NewPlan given) {
        Caller author = caller.get();
        author.require(Permission.DRAFT);
        List<Finding> wrong = new ArrayList<>();
        if (author.sideOf(given.pairCode()) == null) {
            wrong.add(Finding.at("/pairCode", "UNKNOWN_PAIR", given.pairCode()));
        } else if (author.onlySees(given.pairCode())) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OWN_GOVERNMENT_ACTS")));
        }
        wrong.addAll(PlanRules.wrong(given, surroundings.today()));
        Refusal.ifBroken(wrong);
        PlanTemplate template = templates.inForce(given.kind());
        PlanPeriod period = new PlanPeriod(given.periodFrom(), given.periodTo());
        List<Receiver> receivers = receivers(given.dutyCode(), given.kind(), given.pairCode(), period);
        UUID id = UUID.randomUUID();
        Head head = new Head(given.title(), given.dutyCode(), receivers, given.figuresAsOf(), template.version());
        if (!store.begin(id, given, head)) {
            String other = store.overlapping(given.kind(), given.pairCode(), given.subject(), period)
                    .orElse("");
            Refusal.ifBroken(List.of(Finding.at("/periodFrom", "PERIODS_OVERLAP", other)));
        }
        PlanStanding plan = plans.written(id);
        template.facts().sections().forEach(section -> begin(plan, section, 1));
        log.add(plan, Note.of(PlanEventKind.BEGUN));
        return reading.detail(id);
    }

    PlanDetail change(UUID id, @Nullable String ifMatch, PlanChange given) {
        PlanStanding plan = acting(id, PlanAction.EDIT);
        PlanTags.requireRead(plan, log.of(id).size(), ifMatch);
        Refusal.ifBroken(PlanRules.wrongDay(given.figuresAsOf(), surroundings.today()));
        Refusal.ifBroken(PlanRules.wrongDuty(plan, given.dutyCode()));
        Set<Receiver> receivers =
                EnumSet.copyOf(receivers(given.dutyCode(), plan.kind(), plan.pairCode(), PlanPeriod.of(plan)));
        if (plan.filings() > 0) {
            receivers.addAll(plan.receivers());
        }
        Head before =
                new Head(plan.title(), plan.dutyCode(), plan.receivers(), plan.figuresAsOf(), plan.templateVersion());
        Head now = new Head(
                given.title(), given.dutyCode(), List.copyOf(receivers), given.figuresAsOf(), plan.templateVersion());
        if (!now.equals(before)) {
            store.change(id, now);
        }
        return reading.detail(id);
    }

    /** Sections are known by their keys; what the newer outline does not have stays at the end while it holds text. */
    PlanDetail adoptTemplate(UUID id) {
        PlanStanding plan = acting(id, PlanAction.ADOPT_TEMPLATE);
        PlanTemplate newest = templates.inForce(plan.kind());
        Set<String> known =
                sections.latest(id).stream().map(SectionVersion::key).collect(Collectors.toSet());
        newest.facts().sections().stream()
                .filter(section -> !known.contains(section.key()))
                .forEach(section -> begin(plan, section, 1));
        store.change(
                id, new Head(plan.title(), plan.dutyCode(), plan.receivers(), plan.figuresAsOf(), newest.version()));
        log.add(plan, Note.of(PlanEventKind.TEMPLATE_ADOPTED));
        return reading.detail(id);
    }

    /** The plan under its lock, if the caller may do that with it now. */
    PlanStanding acting(UUID id, PlanAction action) {
        caller.get().require(action.needed());
        PlanStanding plan = action.isOfReceivers() ? plans.lockFiled(id) : plans.lock(id);
        refuseUnlessMay(plan, action);
        return plan;
    }

    /** The plan under its lock for whoever acts for one of its sides, however far it has come. */
    PlanStanding actingAsSide(UUID id) {
        caller.get().require(Permission.DRAFT);
        PlanStanding plan = plans.lock(id);
        if (plans.situation(plan).mine() == null) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OWN_GOVERNMENT_ACTS")));
        }
        if (plan.state() == PlanState.ABANDONED) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "PLAN_NOT_OPEN")));
        }
        return plan;
    }

    void refuseUnlessMay(PlanStanding plan, PlanAction action) {
        PlanSituation situation = plans.situation(plan);
        if (!situation.isPermitted(action)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OWN_GOVERNMENT_ACTS")));
        }
        @Nullable String lock = situation.lock(action);
        if (lock != null) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", lock)));
        }
    }

    private void begin(PlanStanding plan, TemplateSection section, int version) {
        Narrative start = PlanPeriod.of(plan).begun(narratives.start(section));
        sections.add(plan, new Version(section.key(), version, SectionOrigin.TEMPLATE), start);
    }

    private List<Receiver> receivers(@Nullable String dutyCode, DutyKind kind, String pairCode, PlanPeriod period) {
        if (dutyCode == null) {
            return List.of(Receiver.values());
        }
        DutyStanding duty;
        try {
            duty = duties.duty(dutyCode);
        } catch (Refusal noSuchDuty) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/dutyCode", "UNKNOWN_DUTY", dutyCode)));
        }
        if (!PlanRules.meets(duty, kind, pairCode, period.from(), period.to())) {
            Refusal.ifBroken(List.of(Finding.at("/dutyCode", "OTHER_DUTY", dutyCode)));
        }
        return duty.receivers();
    }
}
