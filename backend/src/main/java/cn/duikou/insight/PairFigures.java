package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pair;
import cn.duikou.project.ProjectStage;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the projects of a pair count and sum up to, by plain SQL within the caller's scope. */
@ApplicationScoped
class PairFigures {

    private static final String OWN = "pair_code = any (?)";
    private static final String SIGNED = "stage not in ('INTENDED', 'TERMINATED')";
    private static final String ATTRIBUTES = "jsonb_path_exists(facts, '$.attribution[0]')";

    /** Other pairs' projects count by the share that they attribute to this one; what attributes nothing is all its own. */
    private static final String SHARE = "case when " + ATTRIBUTES + " then"
            + " (select coalesce(sum((share ->> 'sharePercent')::numeric), 0) / 100"
            + " from jsonb_array_elements(facts -> 'attribution') share where share ->> 'pairCode' = any (?)) else 1 end";

    private static final String SUMS = "select coalesce(sum(total_investment_wan) filter (where " + SIGNED + " and "
            + OWN + "), 0) as gross, round(coalesce(sum(total_investment_wan * " + SHARE + ") filter (where " + SIGNED
            + "), 0), 2) as net, coalesce(sum(invested_wan) filter (where " + OWN + "), 0) as invested from project";
    private static final String OPEN = "select count(distinct record_id) filter (where action <> 'CREATE') as pending,"
            + " count(distinct record_id) filter (where state = 'RETURNED') as disputes from revision";
    private static final String STAGES = "select stage, count(*),"
            + " coalesce(sum(total_investment_wan) filter (where kind <> 'FRAMEWORK'), 0) from project";

    private final AgroalDataSource database;
    private final CurrentCaller caller;

    PairFigures(AgroalDataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    PairSummary summary(Pair pair) {
        List<String> withSubPairs = pair.withSubPairs();
        try (Connection connection = database.getConnection()) {
            Open open = Rows.all(connection, open(withSubPairs), Open::of).getFirst();
            Sums sums = Rows.all(connection, sums(withSubPairs), Sums::of).getFirst();
            return new PairSummary(
                    pair.code(),
                    states(connection, withSubPairs),
                    open.pending(),
                    open.disputes(),
                    sums.gross(),
                    sums.net(),
                    sums.invested(),
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

    private Conditions.Query open(Collection<String> pairCodes) {
        return within(pairCodes).and("open").and("ledger = 'projects'").select(OPEN, "");
    }

    private Conditions.Query sums(Collection<String> pairCodes) {
        Object codes = pairCodes.toArray(String[]::new);
        return Scope.of(caller.get())
                .and("state = 'AGREED'")
                .and("kind <> 'FRAMEWORK'")
                .and("(" + OWN + " or " + ATTRIBUTES + ")", codes)
                .select(SUMS, "")
                .after(codes, codes, codes);
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

    private record Open(int pending, int disputes) {
        static Open of(ResultSet row) throws SQLException {
            return new Open(row.getInt("pending"), row.getInt("disputes"));
        }
    }

    private record Sums(BigDecimal gross, BigDecimal net, BigDecimal invested) {
        static Sums of(ResultSet row) throws SQLException {
            return new Sums(row.getBigDecimal("gross"), row.getBigDecimal("net"), row.getBigDecimal("invested"));
        }
    }
}
