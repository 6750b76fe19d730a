package cn.duikou.plan;

import cn.duikou.plan.Sections.Stored;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the sections of plans; each side may write at the same time, and none over what the other wrote. */
@ApplicationScoped
class SectionDesk {

    private final Plans plans;
    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanOutline outline;
    private final Sections sections;
    private final Narratives narratives;
    private final LiveFields fields;

    SectionDesk(
            Plans plans,
            PlanDesk desk,
            PlanStore store,
            PlanOutline outline,
            Sections sections,
            Narratives narratives,
            LiveFields fields) {
        this.plans = plans;
        this.desk = desk;
        this.store = store;
        this.outline = outline;
        this.sections = sections;
        this.narratives = narratives;
        this.fields = fields;
    }

    PlanSection find(UUID id, String key) {
        return met(plans.written(id), key);
    }

    List<SectionVersion> versions(UUID id, String key) {
        plans.written(id);
        List<SectionVersion> versions = sections.versions(id, key);
        if (versions.isEmpty()) {
            throw Refusal.notFound();
        }
        return versions;
    }

    PlanSection write(UUID id, String key, @Nullable String ifMatch, SectionText given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        TemplateSection section = outline.section(plan, key).orElseThrow(Refusal::notFound);
        Stored before = sections.latest(id, key).orElseThrow(Refusal::notFound);
        if (!outline.isAuthor(plans.situation(plan).mine(), plan, section)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OTHER_SIDE_WRITES")));
        }
        EntityTags.requireMatch(before.version().tag(), ifMatch);
        Narrative written =
                PlanPeriod.of(plan).told(narratives.given(given.blocks(), "/blocks", fields.of(plan.pairCode())));
        Narrative former = narratives.stored(before.blocks());
        Narrative kept = CarriedMarks.kept(written, former);
        refuseFieldsOfOthers(id, key, kept, former);
        if (!kept.equals(former)) {
            sections.write(plan, before.version(), kept);
            store.touch(id);
        }
        return met(plan, key);
    }

    /** By its name a field is found again in what was filed, so no other section may have it. */
    private void refuseFieldsOfOthers(UUID id, String key, Narrative written, Narrative former) {
        Set<UUID> added = written.fields().collect(Collectors.toSet());
        former.fields().forEach(added::remove);
        if (added.isEmpty()) {
            return;
        }
        List<Finding> wrong = sections.written(id).stream()
                .filter(section -> !section.version().key().equals(key))
                .flatMap(section -> narratives.stored(section.blocks()).fields())
                .filter(added::contains)
                .map(field -> Finding.at("/blocks", "FIELD_OF_ANOTHER_SECTION", field))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
    }

    private PlanSection met(PlanStanding plan, String key) {
        TemplateSection section = outline.section(plan, key).orElseThrow(Refusal::notFound);
        Stored stored = sections.latest(plan.id(), key).orElseThrow(Refusal::notFound);
        return new PlanSection(
                stored.version(),
                section.title(),
                outline.mayWrite(plans.situation(plan), section),
                narratives.tree(stored.blocks()));
    }
}
