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
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds in the log of revisions when each pair last agreed on anything: one look-up for each pair, however long the log. */
@ApplicationScoped
class LastAgreed {

    private static final String OF_EACH =
            "select code, decided_at from unnest(?) as whose (code) cross join lateral (select decided_at from revision";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final VisiblePairs visible;
    private final Surroundings surroundings;
    private final Clock clock;

    LastAgreed(
            AgroalDataSource database,
            CurrentCaller caller,
            VisiblePairs visible,
            Surroundings surroundings,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.visible = visible;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Freshness answer(StandingParameters asked) {
        Given given = new Given();
        List<Pair> chosen = visible.asked(given, given.texts("pairCode", asked.pairCode));
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, surroundings.today());
        given.refuseIfWrong();
        List<Pair> pairs = chosen.isEmpty() ? visible.outermost() : chosen;
        Map<String, LocalDate> last = last(pairs, day);
        return new Freshness(
                day,
                clock.instant(),
                pairs.stream().map(pair -> of(pair, last, day)).toList());
    }

    private static Freshness.OfPair of(Pair pair, Map<String, LocalDate> last, LocalDate day) {
        @Nullable
        LocalDate latest = pair.withSubPairs().stream()
                .map(last::get)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Freshness.OfPair(
                pair.code(), latest, latest == null ? null : (int) ChronoUnit.DAYS.between(latest, day));
    }

    private Map<String, LocalDate> last(List<Pair> pairs, LocalDate day) {
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
        Map<String, LocalDate> last = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            Rows.all(
                    connection,
                    query,
                    row -> last.put(
                            row.getString("code"),
                            AsOf.dayOf(Objects.requireNonNull(Rows.instant(row, "decided_at")))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return last;
    }
}
