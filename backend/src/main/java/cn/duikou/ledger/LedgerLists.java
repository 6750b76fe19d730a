package cn.duikou.ledger;

import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list of any ledger, of today or as it was agreed at the end of a day. */
@ApplicationScoped
public class LedgerLists {

    private final AgroalDataSource database;
    private final Cursors cursors;

    LedgerLists(AgroalDataSource database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** How a ledger's list is read: its columns, its orders, and the record that a row becomes. */
    public record Shape<T>(
            LedgerKind<?> kind, String columns, List<SortKey> sortKeys, String standardSort, Rows.Reading<T> reading) {}

    public <T> Paged<T> page(Shape<T> shape, Conditions conditions, PageParameters asked, @Nullable LocalDate asOf) {
        if (asOf != null) {
            AsOf.endOf(asOf).restrict(conditions);
        }
        Listing<T> listing = new Listing<>(
                shape.kind().name(),
                shape.columns(),
                shape.kind().table() + (asOf == null ? "" : "_version"),
                asOf == null ? PendingMark.LOOKED_UP : "null as pending",
                shape.sortKeys(),
                shape.standardSort(),
                shape.reading());
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, asked);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
