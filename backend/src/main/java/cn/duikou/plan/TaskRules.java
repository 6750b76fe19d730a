package cn.duikou.plan;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What must hold of a task, and how it stands. */
final class TaskRules {

    private TaskRules() {}

    /** @param known of the records it names those that both sides know */
    static List<Finding> wrong(PlanTaskFacts task, PlanPeriod period, Predicate<String> hasClause, Set<String> known) {
        List<Finding> wrong = new ArrayList<>();
        wrong.addAll(TargetRules.wrongClauses(task.clauses(), hasClause));
        if (!period.contains(task.dueOn())) {
            wrong.add(Finding.at("/dueOn", "DATE_OUTSIDE_PERIOD", period.from(), period.to()));
        }
        if (task.northeastBody() == null && task.eastBody() == null) {
            wrong.add(Finding.at("/northeastBody", "NOBODY_RESPONSIBLE"));
        }
        for (int i = 0; i < task.records().size(); i++) {
            if (!known.contains(task.records().get(i))) {
                wrong.add(Finding.at(
                        "/recordCodes/" + i, "RECORD_NOT_SHARED", task.records().get(i)));
            }
        }
        return wrong;
    }

    static TaskState state(LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? TaskState.DONE_LATE : TaskState.DONE;
        }
        return today.isAfter(dueOn) ? TaskState.OVERDUE : TaskState.OPEN;
    }
}
