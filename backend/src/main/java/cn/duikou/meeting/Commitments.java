package cn.duikou.meeting;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
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
import java.util.List;

/**
 * Reads the commitments of all meetings that the caller may see. What one side alone wrote down binds nobody yet: only
 * those that both sides agreed on can be kept or late.
 */
@ApplicationScoped
class Commitments {

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Surroundings surroundings;

    Commitments(
            AgroalDataSource database, Cursors cursors, CurrentCaller caller, Pairs pairs, Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    Paged<CommitmentRow> page(CommitmentParameters asked, PageParameters page) {
        LocalDate today = surroundings.today();
        Conditions conditions = conditions(asked, today);
        Listing<CommitmentRow> listing = new Listing<>(
                "commitments",
                CommitmentRow.columns(today),
                "commitment",
                "null as nothing_more",
                sortKeys(today),
                "dueOn",
                CommitmentRow::of);
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By urgency what is overdue comes first, then what is open, then what is done with. */
    private static List<SortKey> sortKeys(LocalDate today) {
        String urgency = "case commitment_state(due_on, kept_on, cancelled_on, '" + today
                + "'::date) when 'OVERDUE' then 0 when 'OPEN' then 1 else 2 end";
        return List.of(
                new SortKey("dueOn", "due_on", "date"),
                new SortKey("heldOn", "held_on", "date"),
                new SortKey("urgency", urgency, "int"));
    }

    private Conditions conditions(CommitmentParameters asked, LocalDate today) {
        Given given = new Given();
        Conditions conditions = Scope.of(caller.get())
                .and("state in ('AGREED', 'CLOSED')")
                .oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs))
                .oneOf("owner_side", given.options("side", asked.side, Side.class));
        List<CommitmentState> states = given.options("state", asked.state, CommitmentState.class);
        if (!states.isEmpty()) {
            Object names = states.stream().map(Enum::name).toArray(String[]::new);
            conditions.and("commitment_state(due_on, kept_on, cancelled_on, ?) = any (?)", today, names);
        }
        LocalDate from = given.date("dueOnFrom", asked.dueOnFrom);
        LocalDate to = given.date("dueOnTo", asked.dueOnTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("dueOnTo", "PERIOD_REVERSED"));
        }
        given.refuseIfWrong();
        return conditions.given("due_on >= ?", from).given("due_on <= ?", to);
    }
}
