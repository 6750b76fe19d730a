package cn.duikou.plan;

import cn.duikou.document.ChineseNumber;
import cn.duikou.duty.Receiver;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.plan.PlanDetail.Signature;
import cn.duikou.plan.PlanOutline.Place;
import cn.duikou.plan.Sections.Stored;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a plan together: what both sides have written, and what the ledger says. */
@ApplicationScoped
class Compiling {

    private final Sections sections;
    private final PlanLog log;
    private final PlanOutline outline;
    private final Narratives narratives;
    private final FieldCompiling fields;
    private final TargetDesk targets;
    private final TaskDesk tasks;
    private final Pairs pairs;
    private final Organisations organisations;
    private final Surroundings surroundings;
    private final Clock clock;

    Compiling(
            Sections sections,
            PlanLog log,
            PlanOutline outline,
            Narratives narratives,
            FieldCompiling fields,
            TargetDesk targets,
            TaskDesk tasks,
            Pairs pairs,
            Organisations organisations,
            Surroundings surroundings,
            Clock clock) {
        this.sections = sections;
        this.log = log;
        this.outline = outline;
        this.narratives = narratives;
        this.fields = fields;
        this.targets = targets;
        this.tasks = tasks;
        this.pairs = pairs;
        this.organisations = organisations;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Compiled of(PlanStanding plan) {
        List<Stored> stored = sections.written(plan.id());
        Map<String, String> blocks = byKey(stored);
        List<Place> places = outline
                .of(plan, stored.stream().map(Stored::version).toList())
                .stream()
                .filter(Place::isPrinted)
                .toList();
        List<Narrative> written = places.stream()
                .map(place -> narratives.stored(blocks.get(place.section().key())))
                .toList();
        LocalDate asOf = plan.figuresAsOf() == null ? surroundings.today() : plan.figuresAsOf();
        return compiled(plan, sections(places, blocks::get), written, asOf);
    }

    /** The fields of a document that was compiled once, as of another day. */
    Compiled anew(PlanStanding plan, Compiled then, LocalDate asOf) {
        List<Narrative> written = then.sections().stream()
                .map(section -> narratives.stored(section.blocks().toString()))
                .toList();
        return compiled(plan, then.sections(), written, asOf);
    }

    private Compiled compiled(
            PlanStanding plan, List<Compiled.Section> printed, List<Narrative> written, LocalDate asOf) {
        Pair pair = pairs.find(plan.pairCode()).orElseThrow();
        return new Compiled(
                plan.id(),
                plan.code(),
                plan.kind(),
                plan.pairCode(),
                pair.nameZh(),
                plan.title(),
                plan.subject(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.receivers().stream().map(this::addressee).toList(),
                PlanDetail.signatures(plan, log.of(plan.id())).stream()
                        .sorted(Comparator.comparing(Signature::side))
                        .map(signature -> named(signature.forOrganisation()))
                        .toList(),
                plan.templateVersion(),
                plan.version(),
                asOf,
                clock.instant(),
                printed,
                fields.figures(written.stream().flatMap(Narrative::liveFigures).toList(), pair, asOf),
                fields.tables(written.stream().flatMap(Narrative::tables).toList(), pair, asOf),
                fields.charts(written.stream().flatMap(Narrative::charts).toList(), pair, asOf),
                targets.of(plan),
                tasks.of(plan.id()));
    }

    private static Map<String, String> byKey(List<Stored> sections) {
        return sections.stream()
                .collect(Collectors.toMap(section -> section.version().key(), Stored::blocks));
    }

    private List<Compiled.Section> sections(List<Place> places, Function<String, String> blocks) {
        List<Compiled.Section> compiled = new ArrayList<>();
        for (Place place : places) {
            TemplateSection section = place.section();
            compiled.add(new Compiled.Section(
                    section.key(),
                    ChineseNumber.of(compiled.size() + 1) + "、",
                    section.title(),
                    section.author(),
                    place.isMandatory(),
                    place.written().filled(),
                    narratives.tree(blocks.apply(section.key()))));
        }
        return compiled;
    }

    private String addressee(Receiver receiver) {
        return named(receiver.name().toLowerCase(Locale.ROOT));
    }

    private String named(String organisation) {
        return organisations.find(organisation).map(Organisation::nameZh).orElse(organisation);
    }
}
