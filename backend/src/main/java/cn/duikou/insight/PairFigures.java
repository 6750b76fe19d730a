package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.project.ProjectStage;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a pair's projects count, by plain SQL within the caller's scope; what they sum up to is told by measures. */
@ApplicationScoped
class PairFigures {

    private static final String PENDING = "select count(distinct record_id) from revision";
    private static final String DISPUTES = "select count(*) from discrepancy";
    private static final String STAGES = "select stage, count(*),"
            + " coalesce(sum(total_investment_wan) filter (where kind <> 'FRAMEWORK'), 0) from project";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Measures measures;
    private final Figures figures;
    private final Surroundings surroundings;

    PairFigures(
            AgroalDataSource database,
            CurrentCaller caller,
            Measures measures,
            Figures figures,
            Surroundings surroundings) {
        this.database = database;
        this.caller = caller;
        this.measures = measures;
        this.figures = figures;
        this.surroundings = surroundings;
    }

    PairSummary summary(Pair pair) {
        List<String> withSubPairs = pair.withSubPairs();
        FigureQuestion question = FigureQuestion.today(pair.code(), surroundings.today());
        try (Connection connection = database.getConnection()) {
            Map<String, Figure> sums =
                    figures.by(List.of(measures.one("TOTAL_INVESTMENT"), measures.one("INVESTED")), question);
            Figure planned = sums.get("TOTAL_INVESTMENT");
            return new PairSummary(
                    pair.code(),
                    states(connection, withSubPairs),
                    count(connection, pending(withSubPairs)),
                    count(connection, disputes(withSubPairs)),
                    planned.value(),
                    planned.net(),
                    sums.get("INVESTED").value(),
                    Rows.all(connection, stages(withSubPairs), PairFigures::stage));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<RecordState, Integer> states(Connection connection, Collection<String> pairCodes) throws SQLException {
        Map<RecordState, Integer> states = new EnumMap<>(RecordState.class);
        Rows.all(
                connection,
                within(pairCodes).select("select state, count(*) from project", " group by state"),
                row -> states.put(RecordState.valueOf(row.getString(1)), row.getInt(2)));
        return states;
    }

    private Conditions.Query pending(Collection<String> pairCodes) {
        return within(pairCodes)
                .and("open")
                .and("ledger = 'projects'")
                .and("action <> 'CREATE'")
                .select(PENDING, "");
    }

    private Conditions.Query disputes(Collection<String> pairCodes) {
        return within(pairCodes)
                .and("kind = 'DISPUTE'")
                .and("ledger = 'projects'")
                .select(DISPUTES, "");
    }

    private static int count(Connection connection, Conditions.Query query) throws SQLException {
        return Rows.all(connection, query, row -> row.getInt(1)).getFirst();
    }

    private Conditions.Query stages(Collection<String> pairCodes) {
        return within(pairCodes)
                .and("state = 'AGREED'")
                .select(STAGES, " group by stage order by " + ProjectStage.PLACE);
    }

    private Conditions within(Collection<String> pairCodes) {
        return Scope.of(caller.get()).oneOf("pair_code", pairCodes);
    }

    private static PairSummary.ByStage stage(ResultSet row) throws SQLException {
        return new PairSummary.ByStage(row.getString(1), row.getInt(2), row.getBigDecimal(3));
    }
}
