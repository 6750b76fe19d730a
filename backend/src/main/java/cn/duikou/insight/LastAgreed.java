package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds in the log of revisions when each pair last agreed on anything: one look-up for each pair, however long the log. */
@ApplicationScoped
class LastAgreed {

    private static final String OF_EACH = "select code, decided_at, ledger, record_id from unnest(?) as whose (code)"
            + " cross join lateral (select decided_at, ledger, record_id from revision";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final VisiblePairs visible;
    private final Measures measures;
    private final Surroundings surroundings;
    private final Clock clock;

    LastAgreed(
            AgroalDataSource database,
            CurrentCaller caller,
            VisiblePairs visible,
            Measures measures,
            Surroundings surroundings,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.visible = visible;
        this.measures = measures;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Freshness answer(StandingParameters asked) {
        Given given = new Given();
        List<Pair> chosen = visible.asked(given, given.texts("pairCode", asked.pairCode));
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, surroundings.today());
        given.refuseIfWrong();
        List<Pair> pairs = chosen.isEmpty() ? visible.outermost() : chosen;
        Map<String, Found> last = last(pairs, day);
        return new Freshness(
                day,
                clock.instant(),
                measures.notes("LAST_AGREED"),
                pairs.stream()
                        .map(pair -> Freshness.OfPair.of(pair.code(), latest(pair, last), day))
                        .toList());
    }

    private static @Nullable Found latest(Pair pair, Map<String, Found> last) {
        return pair.withSubPairs().stream()
                .map(last::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Found::at))
                .orElse(null);
    }

    private Map<String, Found> last(List<Pair> pairs, LocalDate day) {
        String[] codes = pairs.stream()
                .flatMap(pair -> pair.withSubPairs().stream())
                .distinct()
                .toArray(String[]::new);
        Conditions.Query query = Scope.of(caller.get())
                .and("pair_code = whose.code")
                .and("state = 'AGREED'")
                .and("decided_at < ?", AsOf.endOf(day).moment())
                .select(OF_EACH, " order by decided_at desc limit 1) as last")
                .after((Object) codes);
        Map<String, Found> last = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            Rows.all(connection, query, row -> last.put(row.getString("code"), Found.of(row)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return last;
    }

    /** What was agreed on last, and when. */
    record Found(Instant at, String ledger, UUID recordId) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    Objects.requireNonNull(Rows.instant(row, "decided_at")),
                    row.getString("ledger"),
                    row.getObject("record_id", UUID.class));
        }

        LocalDate day() {
            return AsOf.dayOf(at);
        }
    }
}
