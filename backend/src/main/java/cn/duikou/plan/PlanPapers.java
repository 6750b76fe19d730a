package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.Paper;
import cn.duikou.plan.PlanFilings.Frozen;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Makes papers of plans: of what is written, or of what was filed, to the letter as it was frozen. */
@ApplicationScoped
class PlanPapers {

    private final Plans plans;
    private final PlanFilings filings;
    private final Compiling compiling;
    private final Narratives narratives;
    private final ObjectMapper json;

    PlanPapers(Plans plans, PlanFilings filings, Compiling compiling, Narratives narratives, ObjectMapper json) {
        this.plans = plans;
        this.filings = filings;
        this.compiling = compiling;
        this.narratives = narratives;
        this.json = json;
    }

    /** As it is written now; to whoever receives it, as it was filed last. */
    Paper latest(UUID id) {
        PlanStanding plan = plans.find(id);
        return plans.isWriter()
                ? new Paper(PlanPaper.draft(compiling.of(plan), this::text).bytes(), plan.code())
                : filed(id, plan.filings());
    }

    Paper filed(UUID id, int number) {
        PlanStanding plan = plans.find(id);
        Frozen frozen = filings.find(id, number).orElseThrow(Refusal::notFound);
        OfficialDocument paper = PlanPaper.filed(compiled(frozen), this::text, frozen.filing());
        return new Paper(paper.bytes(), plan.code() + "-" + number);
    }

    private Narrative text(Compiled.Section section) {
        return narratives.stored(section.blocks().toString());
    }

    private Compiled compiled(Frozen frozen) {
        try {
            return json.readValue(frozen.compiled(), Compiled.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A frozen plan is no plan", e);
        }
    }
}
