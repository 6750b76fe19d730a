package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import cn.duikou.pair.Side;
import cn.duikou.plan.PlanFilings.Frozen;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes papers of plans: of what is written, or of what was filed, to the letter as it was frozen. */
@ApplicationScoped
class PlanPapers {

    private final Plans plans;
    private final PlanLog log;
    private final PlanFilings filings;
    private final Compiling compiling;
    private final Narratives narratives;
    private final Organisations organisations;
    private final PdfConverter converter;
    private final ObjectMapper json;

    PlanPapers(
            Plans plans,
            PlanLog log,
            PlanFilings filings,
            Compiling compiling,
            Narratives narratives,
            Organisations organisations,
            PdfConverter converter,
            ObjectMapper json) {
        this.plans = plans;
        this.log = log;
        this.filings = filings;
        this.compiling = compiling;
        this.narratives = narratives;
        this.organisations = organisations;
        this.converter = converter;
        this.json = json;
    }

    /** A paper and what its file is called, without an ending. */
    record Paper(byte[] content, String name) {}

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
        OfficialDocument paper = PlanPaper.filed(compiled(frozen), this::text, frozen.filing(), signers(id, number));
        return new Paper(paper.bytes(), plan.code() + "-" + number);
    }

    /** The same for reading alone. */
    Paper pdf(Supplier<Paper> paper) {
        Paper word = paper.get();
        if (!converter.isThere()) {
            throw Refusal.because(ProblemCode.UNAVAILABLE, List.of(Finding.at("", "NO_CONVERTER")));
        }
        return new Paper(converter.pdf(word.content()), word.name());
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

    /** The bodies whose signatures stood when it was filed, 东北 first. */
    private List<String> signers(UUID id, int number) {
        List<PlanEvent> history = log.of(id);
        int filed = history.indexOf(history.stream()
                .filter(event -> event.kind() == PlanEventKind.FILED
                        && Integer.valueOf(number).equals(event.filing()))
                .findFirst()
                .orElseThrow());
        List<PlanEvent> before = history.subList(0, filed).reversed();
        return List.of(Side.values()).stream()
                .flatMap(side -> before.stream()
                        .filter(event -> event.kind() == PlanEventKind.SIGNED && event.side() == side)
                        .limit(1))
                .map(event -> organisations
                        .find(event.forOrganisation())
                        .map(Organisation::nameZh)
                        .orElse(event.forOrganisation()))
                .toList();
    }
}
