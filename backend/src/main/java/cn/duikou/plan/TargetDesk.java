package cn.duikou.plan;

import cn.duikou.clause.Clauses;
import cn.duikou.insight.Figure;
import cn.duikou.insight.FigureDesk;
import cn.duikou.insight.FigureDesk.Told;
import cn.duikou.insight.Measure;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.plan.PlanItems.Kind;
import cn.duikou.plan.PlanItems.Stored;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The targets of plans, followed by the ledger. */
@ApplicationScoped
class TargetDesk {

    private static final int MOST = 100;

    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanItems items;
    private final PlanOutline outline;
    private final FigureDesk figures;
    private final Pairs pairs;
    private final Clauses clauses;
    private final Surroundings surroundings;

    TargetDesk(
            PlanDesk desk,
            PlanStore store,
            PlanItems items,
            PlanOutline outline,
            FigureDesk figures,
            Pairs pairs,
            Clauses clauses,
            Surroundings surroundings) {
        this.desk = desk;
        this.store = store;
        this.items = items;
        this.outline = outline;
        this.figures = figures;
        this.pairs = pairs;
        this.clauses = clauses;
        this.surroundings = surroundings;
    }

    PlanTarget add(UUID id, PlanTargetFacts given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        refuseIfWrong(plan, given);
        if (items.of(id, Kind.TARGETS).size() >= MOST) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("", "ITEMS_COUNT", MOST)));
        }
        UUID target = items.add(plan, given, Kind.TARGETS);
        store.touch(id);
        return find(plan, target);
    }

    PlanTarget change(UUID id, UUID target, @Nullable String ifMatch, PlanTargetFacts given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        EntityTags.requireMatch(find(plan, target).tag(), ifMatch);
        refuseIfWrong(plan, given);
        items.change(target, given, Kind.TARGETS);
        store.touch(id);
        return find(plan, target);
    }

    void remove(UUID id, UUID target, @Nullable String ifMatch) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        EntityTags.requireMatch(find(plan, target).tag(), ifMatch);
        items.remove(target, Kind.TARGETS);
        store.touch(id);
    }

    private PlanTarget find(PlanStanding plan, UUID target) {
        return of(plan).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** All of a plan, told in one reading. */
    List<PlanTarget> of(PlanStanding plan) {
        List<Stored<PlanTargetFacts>> stored = items.of(plan.id(), Kind.TARGETS);
        LocalDate today = surroundings.today();
        LocalDate begin = earlier(plan.periodFrom().minusDays(1), today);
        List<FigureDesk.Asked> asked = new ArrayList<>();
        stored.forEach(target ->
                asked.add(asked(plan, target.facts(), earlier(target.facts().dueOn(), today))));
        stored.forEach(target -> asked.add(asked(plan, target.facts(), begin)));
        List<Told> told = figures.of(asked);
        return IntStream.range(0, stored.size())
                .mapToObj(i -> met(
                        stored.get(i),
                        told.get(i).figures().getFirst(),
                        valueOf(told.get(i + stored.size()).figures().getFirst()),
                        plan,
                        asked.get(i).asOf()))
                .toList();
    }

    /** The same, and since when those are reached that are: each by halving the days between, all in one reading a turn. */
    List<PlanTarget> withDays(PlanStanding plan) {
        List<PlanTarget> targets = of(plan);
        LocalDate begin = earlier(plan.periodFrom(), surroundings.today());
        List<ReachedSince> open = new ArrayList<>();
        for (PlanTarget target : targets) {
            if (target.state() == TargetState.REACHED) {
                open.add(new ReachedSince(target, begin));
            }
        }
        for (List<ReachedSince> turn = stillOpen(open); !turn.isEmpty(); turn = stillOpen(open)) {
            List<BigDecimal> values = figures.values(turn.stream()
                    .map(since -> asked(plan, since.facts(), since.middle()))
                    .toList());
            for (int i = 0; i < turn.size(); i++) {
                turn.get(i).halve(values.get(i));
            }
        }
        Map<UUID, LocalDate> days = open.stream().collect(Collectors.toMap(ReachedSince::target, ReachedSince::day));
        return targets.stream()
                .map(target -> target.reached(days.get(target.id())))
                .toList();
    }

    private static List<ReachedSince> stillOpen(List<ReachedSince> all) {
        return all.stream().filter(ReachedSince::isOpen).toList();
    }

    private PlanTarget met(
            Stored<PlanTargetFacts> stored, Figure now, BigDecimal baseline, PlanStanding plan, LocalDate asOf) {
        PlanTargetFacts facts = stored.facts();
        Measure measure = figures.measure(facts.measure()).orElseThrow();
        TargetRules.Course course = new TargetRules.Course(baseline, valueOf(now), facts.targetValue());
        LocalDate begin = plan.periodFrom();
        return new PlanTarget(
                stored.id(),
                stored.version(),
                facts,
                measure.titleZh(),
                Shown.unit(measure, FigureScale.PLAIN),
                asOf,
                baseline,
                course.value(),
                Shown.text(now.value(), measure, FigureScale.PLAIN),
                Shown.text(facts.targetValue(), measure, FigureScale.PLAIN),
                course.expected(ChronoUnit.DAYS.between(begin, asOf), ChronoUnit.DAYS.between(begin, facts.dueOn())),
                course.state(begin, facts.dueOn(), surroundings.today()),
                null,
                now.list());
    }

    private static FigureDesk.Asked asked(PlanStanding plan, PlanTargetFacts target, LocalDate asOf) {
        return new FigureDesk.Asked(
                target.measure(),
                target.pairCode() == null ? plan.pairCode() : target.pairCode(),
                false,
                Objects.requireNonNullElse(target.clauses(), List.of()),
                target.from(),
                target.from() == null ? null : target.dueOn(),
                null,
                asOf);
    }

    private void refuseIfWrong(PlanStanding plan, PlanTargetFacts given) {
        List<Finding> wrong = TargetRules.wrong(
                given,
                PlanPeriod.of(plan),
                Set.copyOf(pairs.find(plan.pairCode()).map(Pair::withSubPairs).orElseThrow()),
                figures.measure(given.measure()),
                code -> clauses.find(code).isPresent());
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        outline.requireSection(plan, given.sectionKey(), "/sectionKey");
    }

    private static BigDecimal valueOf(Figure figure) {
        return figure.value() == null ? BigDecimal.ZERO : figure.value();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
