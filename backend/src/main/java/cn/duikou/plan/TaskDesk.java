package cn.duikou.plan;

import cn.duikou.clause.Clauses;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Surroundings;
import cn.duikou.plan.PlanItems.Done;
import cn.duikou.plan.PlanItems.Kind;
import cn.duikou.plan.PlanItems.Stored;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tasks of plans: who does what until when, and whether it was done. */
@ApplicationScoped
class TaskDesk {

    private static final int MOST = 200;

    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanItems items;
    private final PlanOutline outline;
    private final EveryLedger ledgers;
    private final Clauses clauses;
    private final Surroundings surroundings;

    TaskDesk(
            PlanDesk desk,
            PlanStore store,
            PlanItems items,
            PlanOutline outline,
            EveryLedger ledgers,
            Clauses clauses,
            Surroundings surroundings) {
        this.desk = desk;
        this.store = store;
        this.items = items;
        this.outline = outline;
        this.ledgers = ledgers;
        this.clauses = clauses;
        this.surroundings = surroundings;
    }

    PlanTask add(UUID id, PlanTaskFacts given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        refuseIfWrong(plan, given);
        if (items.of(id, Kind.TASKS).size() >= MOST) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("", "ITEMS_COUNT", MOST)));
        }
        UUID task = items.add(plan, given, Kind.TASKS);
        store.touch(id);
        return find(id, task);
    }

    PlanTask change(UUID id, UUID task, @Nullable String ifMatch, PlanTaskFacts given) {
        PlanStanding plan = desk.acting(id, PlanAction.EDIT);
        EntityTags.requireMatch(find(id, task).tag(), ifMatch);
        refuseIfWrong(plan, given);
        items.change(task, given, Kind.TASKS);
        store.touch(id);
        return find(id, task);
    }

    void remove(UUID id, UUID task, @Nullable String ifMatch) {
        desk.acting(id, PlanAction.EDIT);
        EntityTags.requireMatch(find(id, task).tag(), ifMatch);
        items.remove(task, Kind.TASKS);
        store.touch(id);
    }

    /** Whether the plan is still written or was filed long ago: it is no change of what was signed. */
    PlanTask tellDone(UUID id, UUID task, TaskDone done) {
        PlanStanding plan = desk.actingAsSide(id);
        find(id, task);
        if (done.doneOn().isAfter(surroundings.today())) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN, List.of(Finding.at("/doneOn", "DATE_IN_FUTURE", surroundings.today())));
        }
        items.tellDone(plan, task, done);
        return find(id, task);
    }

    private PlanTask find(UUID id, UUID task) {
        return of(id).stream().filter(one -> one.id().equals(task)).findFirst().orElseThrow(Refusal::notFound);
    }

    List<PlanTask> of(UUID id) {
        List<Stored<PlanTaskFacts>> stored = items.of(id, Kind.TASKS);
        Map<UUID, Done> done = items.done(id).stream().collect(Collectors.toMap(Done::task, Function.identity()));
        Map<String, LinkedRecord> known = known(
                stored.stream().flatMap(task -> task.facts().records().stream()).collect(Collectors.toSet()));
        return stored.stream()
                .map(task -> met(task, done.get(task.id()), known))
                .toList();
    }

    private PlanTask met(Stored<PlanTaskFacts> task, @Nullable Done done, Map<String, LinkedRecord> known) {
        return new PlanTask(
                task.id(),
                task.version(),
                task.facts(),
                TaskRules.state(task.facts().dueOn(), done == null ? null : done.doneOn(), surroundings.today()),
                done == null ? null : done.doneOn(),
                done == null ? null : done.note(),
                done == null ? null : done.by(),
                task.facts().records().stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList());
    }

    private void refuseIfWrong(PlanStanding plan, PlanTaskFacts given) {
        List<Finding> wrong = TaskRules.wrong(
                given,
                PlanPeriod.of(plan),
                code -> clauses.find(code).isPresent(),
                known(Set.copyOf(given.records())).keySet());
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        outline.requireSection(plan, given.sectionKey(), "/sectionKey");
    }

    /** Those that the other side knows too. */
    private Map<String, LinkedRecord> known(Set<String> codes) {
        return ledgers.of(codes).stream()
                .filter(linked -> linked.state() != RecordState.DRAFT)
                .collect(Collectors.toMap(LinkedRecord::code, Function.identity()));
    }
}
