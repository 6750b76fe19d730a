package cn.duikou.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Live fields of one plan as those of a later one: under names of their own, and for as many years later. */
record PeriodShift(int years) {

    /** Only of yearly plans: what a phase or a special plan counts from is its own. */
    static PeriodShift between(PlanStanding before, PlanStanding now) {
        boolean annual = PlanRules.isAnnual(now.kind());
        return new PeriodShift(
                annual ? now.periodFrom().getYear() - before.periodFrom().getYear() : 0);
    }

    Narrative carried(Narrative source) {
        Narrative shifted = new FieldRewriting(
                        figure -> figure.over(UUID.randomUUID(), later(figure.from()), later(figure.to())),
                        table -> table.over(UUID.randomUUID(), filters(table)),
                        chart -> chart.over(UUID.randomUUID(), later(chart.from()), later(chart.to())))
                .of(source);
        return new Narrative(
                shifted.content().stream().map(block -> block.carried(true)).toList());
    }

    private Map<String, List<String>> filters(TableAttrs table) {
        Map<String, List<String>> filters = new TreeMap<>(table.filters() == null ? Map.of() : table.filters());
        filters.replaceAll((name, values) -> name.endsWith("From") || name.endsWith("To")
                ? values.stream().map(this::later).toList()
                : values);
        return filters;
    }

    private @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }

    private String later(String day) {
        try {
            return LocalDate.parse(day).plusYears(years).toString();
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }
}
