package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.ClauseEvidence.ByPair;
import cn.duikou.insight.ClauseEvidence.Item;
import cn.duikou.insight.ClauseEvidence.OfLedger;
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

    private static final String COUNTS = "select pair_code, ledger, count(*) as records,"
            + " count(*) filter (where state in ('AGREED', 'CLOSED')) as agreed from ";

    private static final String RANKED = "select * from (select *, row_number() over latest as rank from ";

    private static final String LATEST = " window latest as (partition by pair_code order by updated_at desc, id))"
            + " as ranked where rank <= " + SHOWN + " order by pair_code, rank";

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
        String rows = day.equals(today) ? everyLedger.rows() : ONCE_IN_FORCE;
        ListAddress everywhere = new ListAddress("").with("clause", clauseCode);
        ListAddress ofDay = day.equals(today) ? everywhere : everywhere.with("asOf", day.toString());
        Map<String, List<Item>> latest = latest(conditions, rows);
        return new ClauseEvidence(
                clauseCode,
                day,
                counted(conditions, rows, ofDay).entrySet().stream()
                        .map(pair ->
                                byPair(pair.getKey(), pair.getValue(), latest.getOrDefault(pair.getKey(), List.of())))
                        .toList());
    }

    private Map<String, List<OfLedger>> counted(Conditions conditions, String rows, ListAddress everywhere) {
        return all(conditions.select(COUNTS + rows, " group by 1, 2 order by 1, 2"), row -> Counted.of(row, everywhere))
                .stream()
                .collect(Collectors.groupingBy(
                        Counted::pairCode,
                        LinkedHashMap::new,
                        Collectors.mapping(Counted::ofLedger, Collectors.toList())));
    }

    private Map<String, List<Item>> latest(Conditions conditions, String rows) {
        return all(conditions.select(RANKED + rows, LATEST), Found::of).stream()
                .collect(Collectors.groupingBy(Found::pairCode, Collectors.mapping(Found::item, Collectors.toList())));
    }

    private static ByPair byPair(String pairCode, List<OfLedger> ledgers, List<Item> latest) {
        return new ByPair(
                pairCode,
                ledgers.stream().mapToInt(OfLedger::count).sum(),
                ledgers.stream().mapToInt(OfLedger::agreed).sum(),
                ledgers,
                latest);
    }

    private <T> List<T> all(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Counted(String pairCode, OfLedger ofLedger) {

        static Counted of(ResultSet row, ListAddress everywhere) throws SQLException {
            String pairCode = row.getString("pair_code");
            String ledger = row.getString("ledger");
            ListAddress list = new ListAddress(ledger, everywhere.filters()).with("pairCode", pairCode);
            return new Counted(
                    pairCode,
                    new OfLedger(
                            ledger,
                            row.getInt("records"),
                            row.getInt("agreed"),
                            list.toString(),
                            list.with("state", "AGREED", "CLOSED").toString()));
        }
    }

    private record Found(String pairCode, Item item) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString("pair_code"),
                    new Item(
                            row.getString("ledger"),
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getString("name"),
                            RecordState.valueOf(row.getString("state"))));
        }
    }
}
