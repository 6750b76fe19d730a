package cn.duikou.plan;

import cn.duikou.ledger.Entry;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** One plan as the caller meets it. */
@ApplicationScoped
class PlanReading {

    private final Plans plans;
    private final Sections sections;
    private final PlanOutline outline;
    private final PlanContents contents;
    private final PlanLog log;
    private final Narratives narratives;
    private final CallerLanguage language;

    PlanReading(
            Plans plans,
            Sections sections,
            PlanOutline outline,
            PlanContents contents,
            PlanLog log,
            Narratives narratives,
            CallerLanguage language) {
        this.plans = plans;
        this.sections = sections;
        this.outline = outline;
        this.contents = contents;
        this.log = log;
        this.narratives = narratives;
        this.language = language;
    }

    /** @throws Refusal 404 for one that is not the caller's to see */
    PlanStanding requireSeen(UUID id) {
        return plans.find(id);
    }

    JsonNode tree(String stored) {
        return narratives.tree(stored);
    }

    PlanDetail detail(UUID id) {
        PlanStanding plan = plans.find(id);
        PlanSituation situation = plans.situation(plan);
        boolean writes = plans.isWriter();
        List<PlanEvent> history = log.of(id);
        return new PlanDetail(
                plan,
                situation.allowed(),
                situation.locks().stream()
                        .map(code -> new Entry.Lock(code, language.text(code)))
                        .toList(),
                writes && situation.newerTemplate(),
                writes ? contents.digest(plan) : null,
                writes ? outline.heads(situation, sections.latest(id)) : List.of(),
                PlanDetail.signatures(plan, history),
                history,
                PlanTags.of(plan, history.size()));
    }
}
