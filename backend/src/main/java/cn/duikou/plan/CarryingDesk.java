package cn.duikou.plan;

import cn.duikou.plan.Former.Version;
import cn.duikou.plan.PlanLog.Note;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what still holds from the plan of the period before, marked until somebody writes it anew. */
@ApplicationScoped
class CarryingDesk {

    private final PlanDesk desk;
    private final Plans plans;
    private final PlanStore store;
    private final PlanLog log;
    private final PlanReading reading;
    private final PlanOutline outline;
    private final Sections sections;
    private final Narratives narratives;
    private final Former former;

    CarryingDesk(
            PlanDesk desk,
            Plans plans,
            PlanStore store,
            PlanLog log,
            PlanReading reading,
            PlanOutline outline,
            Sections sections,
            Narratives narratives,
            Former former) {
        this.desk = desk;
        this.plans = plans;
        this.store = store;
        this.log = log;
        this.reading = reading;
        this.outline = outline;
        this.sections = sections;
        this.narratives = narratives;
        this.former = former;
    }

    PlanDetail carryOver(UUID id, CarryOver given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        Version before = former.preceding(plan)
                .orElseThrow(() ->
                        Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/sections", "NOTHING_BEFORE"))));
        List<String> keys = given.sections().stream().distinct().toList();
        for (int i = 0; i < keys.size(); i++) {
            carry(plan, keys.get(i), "/sections/" + i, before);
        }
        store.touch(id);
        log.add(plan, Note.of(PlanEventKind.CARRIED_OVER));
        return reading.detail(id);
    }

    private void carry(PlanStanding plan, String key, String pointer, Version before) {
        Optional<SectionVersion> latest = sections.latest(plan.id(), key).map(Sections.Stored::version);
        Optional<Compiled.Section> source = before.compiled().sections().stream()
                .filter(section -> section.key().equals(key))
                .filter(Compiled.Section::filled)
                .findFirst();
        Optional<TemplateSection> section = outline.section(plan, key);
        @Nullable String wrong = null;
        if (latest.isEmpty() || section.isEmpty()) {
            wrong = "UNKNOWN_SECTION";
        } else if (latest.get().filled()) {
            wrong = "SECTION_WRITTEN";
        } else if (source.isEmpty()) {
            wrong = "NOTHING_TO_CARRY";
        } else if (!outline.isAuthor(plans.situation(plan).mine(), plan, section.get())) {
            wrong = "OTHER_SIDE_WRITES";
        }
        if (wrong != null) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at(pointer, wrong, key)));
        }
        Narrative carried = PeriodShift.between(before.plan(), plan)
                .carried(narratives.stored(source.orElseThrow().blocks().toString()));
        sections.add(plan, new Sections.Version(key, latest.get().version() + 1, SectionOrigin.CARRIED), carried);
    }
}
