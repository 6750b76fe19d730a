package cn.duikou.notice;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads the feed of agreed changes from the revision log. */
@ApplicationScoped
class Changes {

    private static final Listing<Change> CHANGES = new Listing<>(
            "changes",
            Change.COLUMNS,
            "revision",
            "null as unused",
            List.of(new SortKey("agreedAt", "decided_at", "timestamptz")),
            "-agreedAt",
            Change::of);

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;

    Changes(AgroalDataSource database, Cursors cursors, CurrentCaller caller) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
    }

    Paged<Change> of(List<String> pairCodes, PageParameters page) {
        Conditions conditions = Scope.of(caller.get()).and("state = 'AGREED'").oneOf("pair_code", pairCodes);
        try (Connection connection = database.getConnection()) {
            return CHANGES.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
