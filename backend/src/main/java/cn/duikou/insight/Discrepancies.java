package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Reads what both sides do not say alike, of all ledgers, today or on a past day, as far as the caller may see it. */
@ApplicationScoped
class Discrepancies {

    private static final int LONGEST = 36_500;
    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("since", "since", "timestamptz"),
            new SortKey("pairCode", "pair_code", "text"),
            new SortKey("ledger", "ledger", "text"),
            new SortKey("code", "code", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final EveryLedger ledgers;
    private final Measures measures;
    private final Surroundings surroundings;
    private final ObjectMapper json;

    Discrepancies(
            AgroalDataSource database,
            Cursors cursors,
            CurrentCaller caller,
            Pairs pairs,
            EveryLedger ledgers,
            Measures measures,
            Surroundings surroundings,
            ObjectMapper json) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.ledgers = ledgers;
        this.measures = measures;
        this.surroundings = surroundings;
        this.json = json;
    }

    Paged<Discrepancy> page(DiscrepancyParameters asked, PageParameters page) {
        Given given = new Given();
        DayOfBoard day = DayOfBoard.read(given, asked.asOf, surroundings.today());
        Conditions conditions = conditions(given, asked, day);
        Listing<Discrepancy> listing = new Listing<>(
                "discrepancies",
                DiscrepancyRow.COLUMNS,
                day.table(),
                DiscrepancyRow.lookedUp(PlannedInvestment.of(measures, day.day())),
                SORT_KEYS,
                "since",
                row -> DiscrepancyRow.read(row, json, day.day()));
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Conditions conditions(Given given, DiscrepancyParameters asked, DayOfBoard day) {
        Conditions conditions = day.of(Scope.of(caller.get()))
                .oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs))
                .oneOf("kind", given.options("kind", asked.kind, DiscrepancyKind.class))
                .oneOf("ledger", ledgersAsked(given, asked));
        int days = given.whole("olderThanDays", asked.olderThanDays, -1, 0, LONGEST);
        given.refuseIfWrong();
        return days < 0
                ? conditions
                : conditions.and(
                        "since < ?", AsOf.endOf(day.day().minusDays(days + 1L)).moment());
    }

    private List<String> ledgersAsked(Given given, DiscrepancyParameters asked) {
        Set<String> known = ledgers.names();
        List<String> names = given.texts("ledger", asked.ledger);
        if (!known.containsAll(names)) {
            given.found(Finding.at("ledger", "NOT_ONE_OF", String.join(", ", known)));
        }
        return names;
    }
}
