package cn.duikou.plan;

import cn.duikou.ledger.Surroundings;
import cn.duikou.plan.Former.Version;
import cn.duikou.plan.PlanFilings.Frozen;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds plans against what was filed, and against the one before. */
@ApplicationScoped
class ComparisonDesk {

    private final Plans plans;
    private final PlanFilings filings;
    private final Former former;
    private final Compiling compiling;
    private final Narratives narratives;
    private final Surroundings surroundings;

    ComparisonDesk(
            Plans plans,
            PlanFilings filings,
            Former former,
            Compiling compiling,
            Narratives narratives,
            Surroundings surroundings) {
        this.plans = plans;
        this.filings = filings;
        this.former = former;
        this.compiling = compiling;
        this.narratives = narratives;
        this.surroundings = surroundings;
    }

    /** The fields that were filed, asked anew as of today; whoever received them may ask too. */
    PlanChanges changes(UUID id, int number) {
        PlanStanding plan = plans.find(id);
        Frozen frozen = filings.find(id, number).orElseThrow(Refusal::notFound);
        Compiled then = former.compiled(frozen);
        Compiled now = compiling.anew(plan, then, surroundings.today());
        Map<UUID, CompiledFigure> figures = now.figures().stream()
                .collect(Collectors.toMap(CompiledFigure::field, Function.identity(), (one, again) -> one));
        Map<UUID, Compiled.Table> tables = now.tables().stream()
                .collect(Collectors.toMap(Compiled.Table::field, Function.identity(), (one, again) -> one));
        return new PlanChanges(
                number,
                then.asOf(),
                now.asOf(),
                then.computedAt(),
                now.computedAt(),
                then.figures().stream()
                        .map(figure -> FieldChange.between(figure, figures.get(figure.field())))
                        .toList(),
                then.tables().stream()
                        .map(table -> TableChange.between(table, tables.get(table.field())))
                        .toList());
    }

    /** As it is written for its sides, until it is filed; for whoever receives it as it was filed last. */
    PlanComparison compare(UUID id, @Nullable String asked) {
        Given given = new Given();
        List<CompareWith> with = given.options("with", asked == null ? List.of() : List.of(asked), CompareWith.class);
        given.refuseIfWrong();
        PlanStanding plan = plans.find(id);
        CompareWith chosen = with.isEmpty() ? CompareWith.FILED : with.getFirst();
        Integer filing = plans.isWriter() && !plan.state().isFrozen() ? null : Integer.valueOf(plan.filings());
        Version before = before(plan, chosen, filing)
                .orElseThrow(() ->
                        Refusal.because(ProblemCode.NOT_FOUND, List.of(Finding.at("with", "NOTHING_TO_COMPARE"))));
        Compiled now = filing == null
                ? compiling.of(plan)
                : former.filed(plan).orElseThrow().compiled();
        return new PlanComparison(
                chosen,
                filing,
                before.plan().id(),
                before.plan().code(),
                before.title(),
                before.number(),
                sections(before.compiled(), now),
                figures(before.compiled(), now));
    }

    /** What is still written is held against the last filing, a filing against the one before it. */
    private Optional<Version> before(PlanStanding plan, CompareWith chosen, @Nullable Integer filing) {
        return switch (chosen) {
            case FILED -> former.filed(plan, filing == null ? plan.filings() : filing - 1);
            case LAST_YEAR -> former.preceding(plan);
        };
    }

    private List<PlanComparison.Section> sections(Compiled before, Compiled now) {
        Map<String, Compiled.Section> known =
                before.sections().stream().collect(Collectors.toMap(Compiled.Section::key, Function.identity()));
        List<PlanComparison.Section> sections = new ArrayList<>();
        for (Compiled.Section section : now.sections()) {
            Compiled.Section former = known.remove(section.key());
            sections.add(section(section, former == null ? List.of() : texts(former, before), texts(section, now)));
        }
        known.values().forEach(gone -> sections.add(section(gone, texts(gone, before), List.of())));
        return sections;
    }

    private static PlanComparison.Section section(Compiled.Section section, List<String> before, List<String> after) {
        List<PlanComparison.Block> blocks = BlockDifferences.between(before, after);
        return new PlanComparison.Section(section.key(), section.title(), !blocks.isEmpty(), blocks);
    }

    private List<String> texts(Compiled.Section section, Compiled whole) {
        Map<UUID, String> shown = new HashMap<>();
        whole.figures().forEach(figure -> shown.put(figure.field(), figure.shown()));
        whole.tables().forEach(table -> shown.put(table.field(), table.title() + " " + table.total()));
        whole.charts().forEach(chart -> shown.put(chart.field(), chart.title()));
        Narrative narrative = narratives.stored(section.blocks().toString());
        return BlockDifferences.texts(narrative, field -> shown.getOrDefault(field, ""));
    }

    /** By their names where these are the same, or else those of the same measure in their order. */
    private static List<FieldChange> figures(Compiled before, Compiled now) {
        List<CompiledFigure> left = new ArrayList<>(before.figures());
        List<FieldChange> changes = new ArrayList<>();
        for (CompiledFigure figure : now.figures()) {
            left.stream()
                    .filter(one -> one.field().equals(figure.field()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(one -> one.measure().equals(figure.measure()))
                            .filter(one -> one.net() == figure.net())
                            .findFirst())
                    .ifPresent(one -> {
                        left.remove(one);
                        changes.add(FieldChange.between(one, figure));
                    });
        }
        return changes;
    }
}
