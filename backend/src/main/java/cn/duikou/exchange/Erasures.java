package cn.duikou.exchange;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
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

/** Reads whose data were erased, for the administrator. */
@ApplicationScoped
class Erasures {

    private static final Listing<Erasure> LISTING = new Listing<>(
            "erasures",
            "*",
            "(select " + Erasure.COLUMNS + " from erasures()) as erasure",
            "null as nothing_more",
            List.of(new SortKey("erasedAt", "erased_at", "timestamptz")),
            "-erasedAt",
            Erasure::of);

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;

    Erasures(AgroalDataSource database, Cursors cursors, CurrentCaller caller) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
    }

    Paged<Erasure> page(PageParameters page) {
        try (Connection connection = database.getConnection()) {
            return LISTING.read(connection, cursors, Scope.ofAudit(caller.get()), page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
