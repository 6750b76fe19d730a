package cn.duikou.plan;

import cn.duikou.plan.PlanItems.Kind;
import cn.duikou.web.CanonicalDigest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that is written in a plan as one digest: what a side signs is this, and nothing that was written later. */
@ApplicationScoped
class PlanContents {

    private final Sections sections;
    private final PlanItems items;
    private final Narratives narratives;
    private final ObjectMapper json;

    PlanContents(Sections sections, PlanItems items, Narratives narratives, ObjectMapper json) {
        this.sections = sections;
        this.items = items;
        this.narratives = narratives;
        this.json = json;
    }

    String digest(PlanStanding plan) {
        ObjectNode content = json.createObjectNode();
        content.put("id", plan.id().toString());
        content.put("kind", plan.kind().name());
        content.put("pairCode", plan.pairCode());
        content.put("title", plan.title());
        content.put("subject", plan.subject());
        content.put("period", plan.periodFrom() + "/" + plan.periodTo());
        content.put("figuresAsOf", String.valueOf(plan.figuresAsOf()));
        ArrayNode written = content.putArray("sections");
        sections.written(plan.id())
                .forEach(section -> written.addObject()
                        .put("key", section.version().key())
                        .set("blocks", narratives.tree(section.blocks())));
        content.set("targets", json.valueToTree(facts(plan, Kind.TARGETS)));
        content.set("tasks", json.valueToTree(facts(plan, Kind.TASKS)));
        return CanonicalDigest.of(content);
    }

    private <F> List<F> facts(PlanStanding plan, Kind<F> kind) {
        return items.of(plan.id(), kind).stream().map(PlanItems.Stored::facts).toList();
    }
}
