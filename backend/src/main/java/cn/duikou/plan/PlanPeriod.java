package cn.duikou.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The days that a plan is for: live fields that are “of the period” take them. */
record PlanPeriod(LocalDate from, LocalDate to) {

    static PlanPeriod of(PlanStanding plan) {
        return new PlanPeriod(plan.periodFrom(), plan.periodTo());
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What an outline begins with, as a plan's own: each field has a name that no other has. */
    Narrative begun(Narrative start) {
        return rewriting(field -> UUID.randomUUID()).of(start);
    }

    /** The same for what an author puts in. */
    Narrative told(Narrative written) {
        return rewriting(UnaryOperator.identity()).of(written);
    }

    private FieldRewriting rewriting(UnaryOperator<@Nullable UUID> names) {
        return new FieldRewriting(
                figure -> Boolean.TRUE.equals(figure.ofPeriod())
                        ? figure.over(names.apply(figure.field()), from, to)
                        : figure.over(names.apply(figure.field()), figure.from(), figure.to()),
                table -> table.over(names.apply(table.field()), filters(table)),
                chart -> Boolean.TRUE.equals(chart.ofPeriod())
                        ? chart.over(names.apply(chart.field()), from, to)
                        : chart.over(names.apply(chart.field()), chart.from(), chart.to()));
    }

    private Map<String, List<String>> filters(TableAttrs table) {
        Map<String, List<String>> filters = new TreeMap<>(table.filters() == null ? Map.of() : table.filters());
        if (table.ofPeriod() != null) {
            filters.put(table.ofPeriod() + "From", List.of(from.toString()));
            filters.put(table.ofPeriod() + "To", List.of(to.toString()));
        }
        return filters;
    }
}
