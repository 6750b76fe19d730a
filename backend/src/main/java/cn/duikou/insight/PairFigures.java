package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.project.ProjectStage;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pair's projects count, by plain SQL within the caller's scope; what they sum up to is told by measures. */
@ApplicationScoped
class PairFigures {

    private static final String PENDING = "select count(distinct record_id) from revision";
    private static final String AGREED_BY_ONE = "one_sided and state = 'AGREED'";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Measures measures;
    private final Figures figures;
    private final Surroundings surroundings;
    private final Clock clock;

    PairFigures(
            AgroalDataSource database,
            CurrentCaller caller,
            Measures measures,
            Figures figures,
            Surroundings surroundings,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.measures = measures;
        this.figures = figures;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** What waits for a decision is told as it is now, whatever day is asked for. */
    PairSummary summary(Pair pair, @Nullable String asked) {
        Given given = new Given();
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked, today);
        given.refuseIfWrong();
        return summary(pair, FigureQuestion.today(pair.code(), today).asOf(day));
    }

    private PairSummary summary(Pair pair, FigureQuestion question) {
        List<String> withSubPairs = pair.withSubPairs();
        Measure investment = measures.one("TOTAL_INVESTMENT");
        Map<String, Figure> sums = figures.by(List.of(investment, measures.one("INVESTED")), question);
        Figure planned = sums.get(investment.code());
        PairSources sources = new PairSources(measures, question);
        try (Connection connection = database.getConnection()) {
            Map<RecordState, Integer> states = states(connection, projects(withSubPairs, question), question);
            return new PairSummary(
                    pair.code(),
                    question.asOf(),
                    clock.instant(),
                    sources.notes(),
                    sources.of(states.keySet(), sums),
                    states,
                    count(connection, agreedByOne(withSubPairs, question)),
                    count(connection, pending(withSubPairs)),
                    count(connection, disputes(withSubPairs, new DayOfBoard(question.asOf(), question.isToday()))),
                    planned.value(),
                    planned.net(),
                    sums.get("INVESTED").value(),
                    Rows.all(
                            connection,
                            stages(investment, withSubPairs, question),
                            row -> stage(row, investment, sources)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<RecordState, Integer> states(Connection connection, Conditions projects, FigureQuestion question)
            throws SQLException {
        Map<RecordState, Integer> states = new EnumMap<>(RecordState.class);
        Rows.all(
                connection,
                projects.and("not (" + AGREED_BY_ONE + ")")
                        .select("select state, count(*) from " + table(question), " group by state"),
                row -> states.put(RecordState.valueOf(row.getString(1)), row.getInt(2)));
        return states;
    }

    private Conditions.Query agreedByOne(Collection<String> pairCodes, FigureQuestion question) {
        return projects(pairCodes, question).and(AGREED_BY_ONE).select("select count(*) from " + table(question), "");
    }

    private Conditions.Query pending(Collection<String> pairCodes) {
        return within(pairCodes)
                .and("open")
                .and("ledger = 'projects'")
                .and("action <> 'CREATE'")
                .select(PENDING, "");
    }

    private Conditions.Query disputes(Collection<String> pairCodes, DayOfBoard board) {
        return board.of(within(pairCodes))
                .and("kind = 'DISPUTE'")
                .and("ledger = 'projects'")
                .select("select count(*) from " + board.table(), "");
    }

    private static int count(Connection connection, Conditions.Query query) throws SQLException {
        return Rows.all(connection, query, row -> row.getInt(1)).getFirst();
    }

    /** The sums of the stages come to the figure of the pair, as the measure counts. */
    private Conditions.Query stages(Measure investment, Collection<String> pairCodes, FigureQuestion question) {
        return projects(pairCodes, question)
                .and(Measure.BOTH_AGREED)
                .select(
                        "select stage, count(*), coalesce(sum(" + investment.column() + ") filter (where "
                                + investment.counting() + "), 0) from " + table(question),
                        " group by stage order by " + ProjectStage.PLACE);
    }

    private static String table(FigureQuestion question) {
        return question.isToday() ? "project" : "project_version";
    }

    /** As they are, or as they were in force at the end of the day. */
    private Conditions projects(Collection<String> pairCodes, FigureQuestion question) {
        Conditions conditions = within(pairCodes);
        if (!question.isToday()) {
            AsOf.endOf(question.asOf()).restrict(conditions);
        }
        return conditions;
    }

    private Conditions within(Collection<String> pairCodes) {
        return Scope.of(caller.get()).oneOf("pair_code", pairCodes);
    }

    private static PairSummary.ByStage stage(ResultSet row, Measure investment, PairSources sources)
            throws SQLException {
        String stage = row.getString(1);
        return new PairSummary.ByStage(
                stage,
                row.getInt(2),
                row.getBigDecimal(3),
                sources.atStage(stage),
                sources.investmentAtStage(investment, stage));
    }
}
