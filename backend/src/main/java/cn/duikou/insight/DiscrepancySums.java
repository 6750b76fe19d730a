package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.DiscrepancySummary.OfPair;
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
import java.util.Comparator;
import java.util.List;

/** Adds up, pair by pair, what both sides do not say alike. */
@ApplicationScoped
class DiscrepancySums {

    private static final Comparator<OfPair> MOST_DISPUTED_FIRST = Comparator.comparing(
                    OfPair::disputes, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(OfPair::waiting, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .reversed();

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final VisiblePairs visible;
    private final Measures measures;
    private final Surroundings surroundings;
    private final Clock clock;

    DiscrepancySums(
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

    /** Of these pairs, each with what lies below it; where none is asked for, of all that the caller sees. */
    DiscrepancySummary of(StandingParameters standing) {
        Given given = new Given();
        List<Pair> asked = visible.asked(given, given.texts("pairCode", standing.pairCode));
        DayOfBoard day = DayOfBoard.read(given, standing.asOf, surroundings.today());
        given.refuseIfWrong();
        List<Pair> columns = asked.isEmpty() ? visible.outermost() : asked;
        List<DiscrepancySum> sums = read(columns, day);
        boolean seesOpen = visible.seesOpen();
        return new DiscrepancySummary(
                day.day(),
                clock.instant(),
                measures.notes("DISPUTES", "WAITING", "ONE_SIDED_RECORDS", "OLDEST_UNSETTLED", "DISPUTED_INVESTMENT"),
                columns.stream()
                        .map(pair -> DiscrepancySum.together(pair.code(), of(pair, sums), seesOpen, day.day()))
                        .sorted(MOST_DISPUTED_FIRST)
                        .toList());
    }

    private static List<DiscrepancySum> of(Pair pair, List<DiscrepancySum> sums) {
        List<String> codes = pair.withSubPairs();
        return sums.stream().filter(sum -> codes.contains(sum.pairCode())).toList();
    }

    private List<DiscrepancySum> read(List<Pair> pairs, DayOfBoard day) {
        List<String> codes = pairs.stream()
                .flatMap(pair -> pair.withSubPairs().stream())
                .distinct()
                .toList();
        Conditions conditions = day.of(Scope.of(caller.get()).oneOf("pair_code", codes));
        String selecting = DiscrepancySum.selecting(PlannedInvestment.of(measures, day.day()), day.table());
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, conditions.select(selecting, " group by pair_code, kind"), DiscrepancySum::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
