package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads what happened in a pair, of all ledgers, by the dates that the facts themselves name. */
@ApplicationScoped
class Timeline {

    /** Terms run for many years: what is to be settled is told once its year has begun. */
    private static final String BEGUN = "(kind <> 'SETTLEMENT_DUE' or detail <= ?)";

    /** Kept is what is in force; what a past day showed is told by the versions of that day. */
    private static final Listing<PairEvent> KEPT = listing("pair_event");

    private static final Listing<PairEvent> OF_VERSIONS = listing("pair_event_version");

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Surroundings surroundings;

    Timeline(AgroalDataSource database, Cursors cursors, CurrentCaller caller, Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.surroundings = surroundings;
    }

    Paged<PairEvent> page(Collection<String> pairCodes, TimelineParameters asked, PageParameters page) {
        Given given = new Given();
        LocalDate from = given.date("onFrom", asked.onFrom);
        LocalDate to = given.date("onTo", asked.onTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("onTo", "PERIOD_REVERSED"));
        }
        List<EventKind> kinds = given.options("kind", asked.kind, EventKind.class);
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, today);
        given.refuseIfWrong();
        Conditions conditions = Scope.of(caller.get())
                .oneOf("pair_code", pairCodes)
                .oneOf("kind", kinds)
                .and(BEGUN, String.valueOf(day.getYear()))
                .given("on_date >= ?", from)
                .given("on_date <= ?", to);
        if (!day.equals(today)) {
            AsOf.endOf(day).restrict(conditions);
        }
        try (Connection connection = database.getConnection()) {
            return (day.equals(today) ? KEPT : OF_VERSIONS).read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Listing<PairEvent> listing(String table) {
        return new Listing<>(
                "timeline",
                PairEvent.COLUMNS,
                table,
                "null as nothing_more",
                List.of(new SortKey("on", "on_date", "date")),
                "-on",
                PairEvent::of);
    }
}
