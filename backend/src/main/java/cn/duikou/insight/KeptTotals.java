package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.FigureTotals.Total;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of today as they are kept while records change, by plain SQL within the caller's scope. */
@ApplicationScoped
class KeptTotals {

    private final AgroalDataSource database;
    private final CurrentCaller caller;

    KeptTotals(AgroalDataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Kept is what is in force now, for whole months and whatever clause it serves. */
    static boolean answers(Measure measure, FigureQuestion question) {
        return measure.keepsSums()
                && question.isToday()
                && question.clauses().isEmpty()
                && (measure.lapse() == null || isWhole(question))
                && (question.from() == null || question.from().getDayOfMonth() == 1)
                && (question.to() == null || question.to().plusDays(1).getDayOfMonth() == 1);
    }

    Map<String, FoundFigures> read(List<Measure> measures, FigureQuestion question, Collection<String> pairs) {
        List<String> whole = measures.stream()
                .filter(measure -> measure.lapse() == null || !measure.lapse().notYet())
                .map(Measure::code)
                .toList();
        List<Part> all = new ArrayList<>(whole.isEmpty() ? List.of() : parts(whole, question, pairs));
        measures.stream()
                .filter(measure -> measure.lapse() != null)
                .forEach(measure -> all.addAll(notLapsed(measure, question, pairs)));
        Map<String, List<Part>> parts = all.stream().collect(Collectors.groupingBy(Part::measure));
        return measures.stream()
                .collect(Collectors.toMap(
                        Measure::code, measure -> found(measure, parts.getOrDefault(measure.code(), List.of()))));
    }

    /** Whether what is kept comes to what the records come to. */
    @Schema(name = "KeptTotalsCheck", title = "汇总校验")
    record Check(
            @Schema(title = "是否一致") boolean intact,

            @Schema(
                    title = "不一致的汇总项数",
                    description = "by measure, pair, state and month, and by clauses, pair and stage")
            long differing) {}

    /** Counts all records anew and compares. */
    Check verify() {
        long differing = asked("select differing_figures() + differing_coverage()");
        return new Check(differing == 0, differing);
    }

    /** Counts all records anew and keeps that; nothing is written to the ledgers meanwhile. */
    Check rebuild() {
        asked("select 0 from (select rebuild_figures(), rebuild_coverage()) as done");
        return verify();
    }

    private long asked(String call) {
        Conditions.Query query = Scope.ofAudit(caller.get()).select(call, "");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> row.getLong(1)).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "5m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select fold_figures(), fold_coverage()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWhole(FigureQuestion question) {
        return question.interval() == null && question.from() == null && question.to() == null;
    }

    private List<Part> parts(List<String> measures, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions = of(measures, question, pairs)
                .and("month is " + (isWhole(question) ? "" : "not ") + "null")
                .given("month >= ?", question.from())
                .given("month <= ?", question.to());
        String period =
                question.interval() == null ? "null::date" : "date_trunc('" + question.interval() + "', month)::date";
        return sums(conditions, period, "");
    }

    /** What has not lapsed yet, by itself or to be taken off the whole: the days to come are fewer than those gone by. */
    private List<Part> notLapsed(Measure measure, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions = of(List.of(measure.code()), question, pairs)
                .and("month >= " + measure.lapse().before(question.asOf()));
        return sums(conditions, "null::date", measure.lapse().notYet() ? "" : "-");
    }

    private Conditions of(List<String> measures, FigureQuestion question, Collection<String> pairs) {
        String[] theirs = pairs.toArray(String[]::new);
        Conditions conditions = Scope.ofCounts(caller.get())
                .oneOf("measure", measures)
                .and("(to_pair is null and pair_code = any (?) or to_pair = any (?))", theirs, theirs);
        return question.ownOnly() ? conditions.oneOf("pair_code", pairs) : conditions;
    }

    private List<Part> sums(Conditions conditions, String period, String sign) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(
                    connection,
                    conditions.select(
                            "select measure, to_pair is not null as net, coalesce(to_pair, pair_code) as whose, "
                                    + period + " as period, state, one_sided, " + sign + "sum(records) as records, "
                                    + sign + "sum(value) as value from figure_part",
                            " group by 1, 2, 3, 4, 5, 6 having sum(records) <> 0 or sum(value) <> 0"),
                    Part::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FoundFigures found(Measure measure, List<Part> parts) {
        return new FoundFigures(
                measure,
                totals(parts, part -> !part.net() && part.total().state() == RecordState.AGREED),
                totals(parts, Part::net),
                totals(parts, part -> !part.net() && part.total().state() != RecordState.AGREED));
    }

    private static List<Total> totals(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::total).toList();
    }

    private record Part(String measure, boolean net, Total total) {

        static Part of(ResultSet row) throws SQLException {
            return new Part(
                    row.getString("measure"),
                    row.getBoolean("net"),
                    new Total(
                            row.getString("whose"),
                            row.getObject("period", LocalDate.class),
                            null,
                            RecordState.valueOf(row.getString("state")),
                            row.getBoolean("one_sided"),
                            row.getInt("records"),
                            row.getBigDecimal("value")));
        }
    }
}
