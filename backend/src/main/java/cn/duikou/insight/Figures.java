package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts and sums over the ledgers, by plain SQL within the caller's scope. */
@ApplicationScoped
class Figures {

    private static final int SHOWN = 20;
    private static final String COUNTS_AS_INVESTMENT =
            "kind <> 'FRAMEWORK' and stage not in ('INTENDED', 'TERMINATED')";
    private static final String SHARE = """
            coalesce((select sum((share ->> 'sharePercent')::numeric) from jsonb_array_elements(facts -> 'attribution') share
                      where share ->> 'pairCode' = any (?)) / 100,
                     case when jsonb_array_length(coalesce(facts -> 'attribution', '[]')) = 0 then 1 else 0 end)""";
    private static final String SUMS = "select coalesce(sum(total_investment_wan), 0),"
            + " round(coalesce(sum(total_investment_wan * " + SHARE + "), 0), 2),"
            + " coalesce(sum(invested_wan), 0) from project";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final EveryLedger everyLedger;

    Figures(AgroalDataSource database, CurrentCaller caller, EveryLedger everyLedger) {
        this.database = database;
        this.caller = caller;
        this.everyLedger = everyLedger;
    }

    ClauseEvidence evidence(String clauseCode, Collection<String> withBelow) {
        Conditions conditions = Scope.of(caller.get()).and("clauses && ?", (Object) withBelow.toArray(String[]::new));
        String ranked = "select *, row_number() over latest as rank, count(*) over pair as records,"
                + " count(*) filter (where state in ('AGREED', 'CLOSED')) over pair as agreed from "
                + everyLedger.rows();
        Conditions.Query query = conditions.select(
                "select * from (" + ranked,
                " window pair as (partition by pair_code), latest as (partition by pair_code order by updated_at desc, id))"
                        + " as ranked where rank <= " + SHOWN + " order by pair_code, rank");
        Map<String, List<Found>> byPair = all(query, Found::of).stream()
                .collect(Collectors.groupingBy(Found::pairCode, LinkedHashMap::new, Collectors.toList()));
        List<ClauseEvidence.ByPair> pairs = byPair.entrySet().stream()
                .map(pair -> new ClauseEvidence.ByPair(
                        pair.getKey(),
                        pair.getValue().getFirst().records(),
                        pair.getValue().getFirst().agreed(),
                        pair.getValue().stream().map(Found::item).toList()))
                .toList();
        return new ClauseEvidence(clauseCode, pairs);
    }

    PairSummary summary(String pairCode, Collection<String> withSubPairs) {
        Map<RecordState, Integer> states = new EnumMap<>(RecordState.class);
        all(
                within(withSubPairs).select("select state, count(*) from project", " group by state"),
                row -> states.put(RecordState.valueOf(row.getString(1)), row.getInt(2)));
        int[] open = all(
                        within(withSubPairs)
                                .and("open and ledger = 'projects'")
                                .select(
                                        "select count(distinct record_id), count(distinct record_id) filter (where state = 'RETURNED') from revision",
                                        ""),
                        row -> new int[] {row.getInt(1), row.getInt(2)})
                .getFirst();
        BigDecimal[] sums = sums(withSubPairs);
        return new PairSummary(pairCode, states, open[0], open[1], sums[0], sums[1], sums[2], stages(withSubPairs));
    }

    private BigDecimal[] sums(Collection<String> pairCodes) {
        Conditions.Query query = within(pairCodes)
                .and("state = 'AGREED'")
                .and(COUNTS_AS_INVESTMENT)
                .select(SUMS, "")
                .after((Object) pairCodes.toArray(String[]::new));
        return all(query, Figures::threeSums).getFirst();
    }

    private static BigDecimal[] threeSums(ResultSet row) throws SQLException {
        return new BigDecimal[] {row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)};
    }

    private List<PairSummary.ByStage> stages(Collection<String> pairCodes) {
        return all(
                within(pairCodes)
                        .and("state = 'AGREED'")
                        .select(
                                "select stage, count(*), coalesce(sum(total_investment_wan) filter (where kind <> 'FRAMEWORK'), 0) from project",
                                " group by stage order by " + ProjectStage.PLACE),
                row -> new PairSummary.ByStage(row.getString(1), row.getInt(2), row.getBigDecimal(3)));
    }

    private Conditions within(Collection<String> pairCodes) {
        return Scope.of(caller.get()).oneOf("pair_code", pairCodes);
    }

    private <T> List<T> all(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Found(String pairCode, int records, int agreed, ClauseEvidence.Item item) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString("pair_code"),
                    row.getInt("records"),
                    row.getInt("agreed"),
                    new ClauseEvidence.Item(
                            row.getString("ledger"),
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getString("name"),
                            RecordState.valueOf(row.getString("state"))));
        }
    }
}
