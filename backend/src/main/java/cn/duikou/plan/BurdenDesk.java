package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.pair.Pairs;
import cn.duikou.plan.PlanBurden.Row;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells how much of plans came from the ledger, and how much was typed. */
@ApplicationScoped
class BurdenDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Plans plans;
    private final PlanFilings filings;
    private final Former former;
    private final Compiling compiling;
    private final Narratives narratives;
    private final PlanTemplateBook templates;
    private final Pairs pairs;

    BurdenDesk(
            Plans plans,
            PlanFilings filings,
            Former former,
            Compiling compiling,
            Narratives narratives,
            PlanTemplateBook templates,
            Pairs pairs) {
        this.plans = plans;
        this.filings = filings;
        this.former = former;
        this.compiling = compiling;
        this.narratives = narratives;
        this.templates = templates;
        this.pairs = pairs;
    }

    PlanBurden of(UUID id) {
        return of(compiling.of(plans.written(id)));
    }

    /** Of what was filed: what is still written is nobody's burden yet. */
    PlanBurden.Ledger ledger(BurdenParameters asked) {
        Given given = new Given();
        Set<String> codes = AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs);
        List<DutyKind> kinds = given.options("kind", asked.kind, DutyKind.class);
        int from = given.whole("yearFrom", asked.yearFrom, FIRST_YEAR, FIRST_YEAR, LAST_YEAR);
        int to = given.whole("yearTo", asked.yearTo, LAST_YEAR, FIRST_YEAR, LAST_YEAR);
        if (to < from) {
            given.found(Finding.at("yearTo", "PERIOD_REVERSED"));
        }
        given.refuseIfWrong();
        Map<List<Object>, List<Compiled>> grouped = filings.last(codes).stream()
                .map(former::compiled)
                .filter(plan -> kinds.isEmpty() || kinds.contains(plan.kind()))
                .filter(plan ->
                        plan.periodFrom().getYear() >= from && plan.periodFrom().getYear() <= to)
                .collect(Collectors.groupingBy(
                        plan -> List.of(plan.pairCode(), plan.periodFrom().getYear(), plan.kind())));
        List<Row> rows = grouped.values().stream()
                .map(this::row)
                .sorted(Comparator.comparing(Row::year)
                        .reversed()
                        .thenComparing(Row::pairCode)
                        .thenComparing(Row::kind))
                .toList();
        return new PlanBurden.Ledger(
                rows, BurdenCounts.sum(rows.stream().map(Row::counts).toList()));
    }

    private Row row(List<Compiled> alike) {
        Compiled first = alike.getFirst();
        return new Row(
                first.pairCode(),
                first.periodFrom().getYear(),
                first.kind(),
                alike.size(),
                BurdenCounts.sum(alike.stream().map(plan -> of(plan).total()).toList()));
    }

    private PlanBurden of(Compiled plan) {
        Map<UUID, Integer> cells = plan.tables().stream()
                .collect(Collectors.toMap(
                        Compiled.Table::field,
                        table -> table.rows().size() * table.columns().size(),
                        (one, again) -> one));
        Map<UUID, Integer> points = plan.charts().stream()
                .collect(Collectors.toMap(
                        Compiled.Chart::field, chart -> chart.points().size(), (one, again) -> one));
        PlanTemplate outline = templates.version(plan.kind(), plan.templateVersion());
        List<PlanBurden.Section> sections = plan.sections().stream()
                .map(section -> new PlanBurden.Section(
                        section.key(),
                        section.title(),
                        BurdenCounts.of(
                                narratives.stored(section.blocks().toString()),
                                start(outline, section.key()),
                                cells,
                                points)))
                .toList();
        return new PlanBurden(
                plan.planId(),
                sections,
                BurdenCounts.sum(
                        sections.stream().map(PlanBurden.Section::counts).toList()));
    }

    private Narrative start(PlanTemplate outline, String key) {
        return outline.section(key).map(narratives::start).orElseGet(() -> new Narrative(List.of()));
    }
}
