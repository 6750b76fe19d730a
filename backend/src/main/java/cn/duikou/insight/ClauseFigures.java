package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which records of all ledgers serve a clause, by plain SQL within the caller's scope. */
@ApplicationScoped
class ClauseFigures {

    private static final int SHOWN = 20;

    /** What was agreed on is found again as it was; what was not is told of today alone. */
    private static final String ONCE_IN_FORCE = "(select *, valid_from as updated_at from clause_record) as record";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final EveryLedger everyLedger;
    private final Surroundings surroundings;

    ClauseFigures(AgroalDataSource database, CurrentCaller caller, EveryLedger everyLedger, Surroundings surroundings) {
        this.database = database;
        this.caller = caller;
        this.everyLedger = everyLedger;
        this.surroundings = surroundings;
    }

    ClauseEvidence evidence(String clauseCode, Collection<String> withBelow, DayParameters asked) {
        Given given = new Given();
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, today);
        given.refuseIfWrong();
        Conditions conditions = Scope.of(caller.get()).and("clauses && ?", (Object) withBelow.toArray(String[]::new));
        if (!day.equals(today)) {
            AsOf.endOf(day).restrict(conditions);
        }
        String ranked = "select *, row_number() over latest as rank, count(*) over pair as records,"
                + " count(*) filter (where state in ('AGREED', 'CLOSED')) over pair as agreed from "
                + (day.equals(today) ? everyLedger.rows() : ONCE_IN_FORCE);
        Conditions.Query query = conditions.select(
                "select * from (" + ranked,
                " window pair as (partition by pair_code), latest as (partition by pair_code order by updated_at desc, id))"
                        + " as ranked where rank <= " + SHOWN + " order by pair_code, rank");
        Map<String, List<Found>> byPair = all(query).stream()
                .collect(Collectors.groupingBy(Found::pairCode, LinkedHashMap::new, Collectors.toList()));
        List<ClauseEvidence.ByPair> pairs = byPair.entrySet().stream()
                .map(pair -> new ClauseEvidence.ByPair(
                        pair.getKey(),
                        pair.getValue().getFirst().records(),
                        pair.getValue().getFirst().agreed(),
                        pair.getValue().stream().map(Found::item).toList()))
                .toList();
        return new ClauseEvidence(clauseCode, day, pairs);
    }

    private List<Found> all(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Found::of);
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
