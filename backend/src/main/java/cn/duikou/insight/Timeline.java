package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pair;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads what happened in a pair, of all ledgers, by the dates that the facts themselves name. */
@ApplicationScoped
class Timeline {

    /** Terms run for many years: what is to be settled is told once its year has begun. */
    private static final String BEGUN = "(kind <> 'SETTLEMENT_DUE' or detail <= ?)";

    private static final Listing<PairEvent> EVENTS = new Listing<>(
            "timeline",
            PairEvent.COLUMNS,
            "pair_event",
            "null as nothing_more",
            List.of(new SortKey("on", "on_date", "date")),
            "-on",
            PairEvent::of);

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Clock clock;

    Timeline(AgroalDataSource database, Cursors cursors, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    Paged<PairEvent> page(Pair pair, TimelineParameters asked, PageParameters page) {
        Given given = new Given();
        LocalDate from = given.date("onFrom", asked.onFrom);
        LocalDate to = given.date("onTo", asked.onTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("onTo", "PERIOD_REVERSED"));
        }
        List<EventKind> kinds = given.options("kind", asked.kind, EventKind.class);
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, AsOf.today(clock));
        given.refuseIfWrong();
        Conditions conditions = within(pair)
                .oneOf("kind", kinds)
                .and(BEGUN, String.valueOf(day.getYear()))
                .given("on_date >= ?", from)
                .given("on_date <= ?", to);
        AsOf.endOf(day).restrict(conditions, clock.instant());
        try (Connection connection = database.getConnection()) {
            return EVENTS.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of a pair that is within no other one lies together. */
    private Conditions within(Pair pair) {
        Conditions seen = Scope.of(caller.get());
        return pair.parentCode() == null
                ? seen.and("family = ?", pair.code())
                : seen.oneOf("pair_code", pair.withSubPairs());
    }
}
