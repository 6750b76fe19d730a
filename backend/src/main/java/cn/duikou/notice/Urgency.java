package cn.duikou.notice;

import cn.duikou.ledger.AsOf;
import cn.duikou.reference.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What cannot wait for the daily mail; pure. It follows from what is asked of a person now, so that nothing is urgent that has
 * been done.
 */
record Urgency(UrgencyKind kind, Errand errand, ReportTodo todo) {

    /** How long ago something may have become urgent and still be mailed. */
    static final int DAYS = 14;

    /**
     * Each once, however much is asked about the same thing.
     *
     * @param since when the person switched mail on: what was overdue before is none of its news
     */
    static List<Urgency> of(Standing now, LocalDate today, LocalDate since, WorkingDays calendar) {
        List<Urgency> found = new ArrayList<>();
        now.news().stream()
                .filter(item -> item.kind() == InboxKind.PLAN_RETURNED)
                .flatMap(item -> now.todos().stream()
                        .filter(todo -> todo.kind() == ReportTodoKind.TO_MEND)
                        .filter(todo -> todo.resourceId().equals(item.resourceId()))
                        .map(todo -> of(UrgencyKind.RETURNED, todo, AsOf.dayOf(item.at()))))
                .forEach(found::add);
        now.todos().stream()
                .filter(todo -> todo.dueOn() != null)
                .flatMap(todo -> byDay(todo, today, since, calendar))
                .forEach(found::add);
        Map<Errand, Urgency> each = new LinkedHashMap<>();
        found.forEach(urgency -> each.putIfAbsent(urgency.errand(), urgency));
        return each.values().stream()
                .sorted(Comparator.comparing(Urgency::kind))
                .toList();
    }

    private static Stream<Urgency> byDay(ReportTodo todo, LocalDate today, LocalDate since, WorkingDays calendar) {
        LocalDate due = todo.dueOn();
        LocalDate overdue = due.plusDays(1);
        if (!today.isAfter(due)) {
            return calendar.between(today, due) <= 1 ? Stream.of(of(UrgencyKind.DUE, todo, due)) : Stream.empty();
        }
        boolean news = !overdue.isBefore(since) && !overdue.isBefore(today.minusDays(DAYS));
        return news ? Stream.of(of(UrgencyKind.OVERDUE, todo, overdue)) : Stream.empty();
    }

    private static Urgency of(UrgencyKind kind, ReportTodo todo, LocalDate day) {
        return new Urgency(kind, new Errand(kind + ":" + todo.resource() + ":" + todo.resourceId(), day), todo);
    }
}
