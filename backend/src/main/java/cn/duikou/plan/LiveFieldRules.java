package cn.duikou.plan;

import cn.duikou.insight.Measure;
import cn.duikou.insight.MeasureUnit;
import cn.duikou.plan.RecordTable.Filter;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a live field: both sides of the plan's pair see what it tells of, and it asks for nothing that cannot be
 * told.
 *
 * @param pairCodes the plan's pair and those below it; none in an outline, which is of no pair
 */
record LiveFieldRules(
        Set<String> pairCodes,
        Function<String, Optional<Measure>> measures,
        Function<String, Optional<RecordTable>> tables,
        Predicate<String> hasClause)
        implements FieldCheck {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_VALUES = 50;
    private static final int MOST_YEARS = 20;

    @Override
    public List<Finding> figure(LiveFigureAttrs figure, String pointer) {
        List<Finding> wrong = new ArrayList<>();
        Measure measure = measure(figure.measure(), pointer, wrong);
        if (figure.unit() == null) {
            wrong.add(Finding.at(pointer + "/unit", "REQUIRED"));
        }
        if (measure != null) {
            boolean asMoney = figure.unit() == FigureScale.WAN || figure.unit() == FigureScale.YI;
            if (asMoney && measure.unit() != MeasureUnit.WAN_YUAN) {
                wrong.add(Finding.at(pointer + "/unit", "UNIT_NOT_OF_MEASURE", measure.titleZh()));
            }
            if (Boolean.TRUE.equals(figure.net()) && !measure.attributed()) {
                wrong.add(Finding.at(pointer + "/net", "NO_NET_FIGURE", measure.titleZh()));
            }
            boolean timed = figure.from() != null || figure.to() != null || Boolean.TRUE.equals(figure.ofPeriod());
            if (timed && measure.dated() == null) {
                wrong.add(Finding.at(pointer + "/from", "HAS_NO_PERIOD", measure.code()));
            }
        }
        period(figure.from(), figure.to(), pointer, wrong);
        common(figure.pairCode(), figure.clause(), pointer, wrong);
        return wrong;
    }

    @Override
    public List<Finding> chart(ChartAttrs chart, String pointer) {
        List<Finding> wrong = new ArrayList<>();
        Measure measure = measure(chart.measure(), pointer, wrong);
        if (measure != null && measure.dated() == null) {
            wrong.add(Finding.at(pointer + "/measure", "HAS_NO_PERIOD", measure.code()));
        }
        if (chart.interval() == null) {
            wrong.add(Finding.at(pointer + "/interval", "REQUIRED"));
        }
        if (chart.kind() == null) {
            wrong.add(Finding.at(pointer + "/kind", "REQUIRED"));
        }
        boolean bounded = chart.from() != null && chart.to() != null;
        if (!bounded && !Boolean.TRUE.equals(chart.ofPeriod())) {
            wrong.add(Finding.at(pointer + "/from", "REQUIRED"));
        }
        if (bounded && chart.to().isAfter(chart.from().plusYears(MOST_YEARS))) {
            wrong.add(Finding.at(pointer + "/to", "PERIOD_TOO_LONG", MOST_YEARS));
        }
        period(chart.from(), chart.to(), pointer, wrong);
        common(chart.pairCode(), chart.clause(), pointer, wrong);
        return wrong;
    }

    @Override
    public List<Finding> table(TableAttrs table, String pointer) {
        List<Finding> wrong = new ArrayList<>();
        if (table.limit() != null && (table.limit() < 1 || table.limit() > TableAttrs.MOST_ROWS)) {
            wrong.add(Finding.at(pointer + "/limit", "OUT_OF_RANGE", "1", String.valueOf(TableAttrs.MOST_ROWS)));
        }
        common(table.pairCode(), null, pointer, wrong);
        if (table.ledger() == null) {
            wrong.add(Finding.at(pointer + "/ledger", "REQUIRED"));
            return wrong;
        }
        Optional<RecordTable> known = tables.apply(table.ledger());
        if (known.isEmpty()) {
            wrong.add(Finding.at(pointer + "/ledger", "UNKNOWN_LEDGER", table.ledger()));
            return wrong;
        }
        columns(table, known.get(), pointer, wrong);
        filters(table, known.get(), pointer, wrong);
        return wrong;
    }

    private @Nullable Measure measure(@Nullable String code, String pointer, List<Finding> wrong) {
        if (code == null) {
            wrong.add(Finding.at(pointer + "/measure", "REQUIRED"));
            return null;
        }
        Optional<Measure> measure = measures.apply(code);
        if (measure.isEmpty()) {
            wrong.add(Finding.at(pointer + "/measure", "UNKNOWN_MEASURE", code));
        }
        return measure.orElse(null);
    }

    private static void period(@Nullable LocalDate from, @Nullable LocalDate to, String pointer, List<Finding> wrong) {
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(Finding.at(pointer + "/to", "PERIOD_REVERSED"));
        }
    }

    private void common(
            @Nullable String pairCode, @Nullable List<String> clauses, String pointer, List<Finding> wrong) {
        if (pairCode != null && !pairCodes.contains(pairCode)) {
            wrong.add(Finding.at(pointer + "/pairCode", "FIELD_BEYOND_PAIR", pairCode));
        }
        List<String> asked = clauses == null ? List.of() : clauses;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) == null || !hasClause.test(asked.get(i))) {
                wrong.add(Finding.at(pointer + "/clause/" + i, "UNKNOWN_CLAUSE", String.valueOf(asked.get(i))));
            }
        }
    }

    private static void columns(TableAttrs table, RecordTable known, String pointer, List<Finding> wrong) {
        List<String> asked = table.columns() == null ? List.of() : table.columns();
        if (asked.isEmpty() || asked.size() > MOST_COLUMNS) {
            wrong.add(Finding.at(pointer + "/columns", "OUT_OF_RANGE", "1", String.valueOf(MOST_COLUMNS)));
        }
        Finding.doubled(pointer + "/columns", asked).ifPresent(wrong::add);
        String allowed = String.join(
                ", ", known.columns().stream().map(RecordTable.Column::name).toList());
        for (int i = 0; i < asked.size(); i++) {
            if (known.column(String.valueOf(asked.get(i))).isEmpty()) {
                wrong.add(Finding.at(pointer + "/columns/" + i, "NOT_ONE_OF", allowed));
            }
        }
        if (table.sort() != null
                && known.column(table.sort().replaceFirst("^-", "")).isEmpty()) {
            wrong.add(Finding.at(pointer + "/sort", "NOT_ONE_OF", allowed));
        }
    }

    private void filters(TableAttrs table, RecordTable known, String pointer, List<Finding> wrong) {
        if (table.ofPeriod() != null && known.filter(table.ofPeriod() + "From").isEmpty()) {
            wrong.add(Finding.at(pointer + "/ofPeriod", "UNKNOWN_FILTER", table.ofPeriod()));
        }
        Map<String, List<String>> filters = table.filters() == null ? Map.of() : table.filters();
        filters.forEach((name, values) -> {
            String place = pointer + "/filters" + Finding.step(name);
            Optional<Filter> filter = known.filter(name);
            if (filter.isEmpty()) {
                wrong.add(Finding.at(place, "UNKNOWN_FILTER", name));
            } else if (values == null || values.isEmpty() || values.size() > MOST_VALUES || values.contains(null)) {
                wrong.add(Finding.at(place, "OUT_OF_RANGE", "1", String.valueOf(MOST_VALUES)));
            } else {
                values.forEach(value -> value(filter.get(), value, place, wrong));
            }
        });
    }

    private void value(Filter filter, String value, String place, List<Finding> wrong) {
        switch (filter.kind()) {
            case OPTION -> {
                if (!filter.options().contains(value)) {
                    wrong.add(Finding.at(place, "NOT_ONE_OF", String.join(", ", filter.options())));
                }
            }
            case FLAG -> {
                if (!Set.of("true", "false").contains(value)) {
                    wrong.add(Finding.at(place, "NOT_A_FLAG"));
                }
            }
            case CLAUSE -> {
                if (!hasClause.test(value)) {
                    wrong.add(Finding.at(place, "UNKNOWN_CLAUSE", value));
                }
            }
            case FROM, TO -> {
                if (!isDay(value)) {
                    wrong.add(Finding.at(place, "NOT_A_DATE"));
                }
            }
        }
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
