package cn.duikou.ledger;

import cn.duikou.clause.Clauses;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Paged;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the list of any ledger, of today or as it was agreed at the end of a day. */
@ApplicationScoped
public class LedgerLists {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("code", "code", "text"),
            new SortKey("name", "name", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Clauses clauses;
    private final Surroundings surroundings;

    LedgerLists(
            AgroalDataSource database,
            Cursors cursors,
            CurrentCaller caller,
            Pairs pairs,
            Clauses clauses,
            Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.clauses = clauses;
        this.surroundings = surroundings;
    }

    /** How a ledger's list is read: its own columns and orders beside the common ones, and the record a row becomes. */
    public record Shape<T>(LedgerKind<?> kind, String columns, List<SortKey> sortKeys, Rows.Reading<T> reading) {}

    /** What the caller may see, as far as he asks for it by what all ledgers can be asked for. */
    public LedgerFilter filter(LedgerParameters asked) {
        return scoped(asked).whereRecord(asked);
    }

    /** What stands within the records that the caller may see. */
    public LedgerFilter filter(ItemParameters asked) {
        return scoped(asked).whereItem(asked);
    }

    private LedgerFilter scoped(RecordParameters asked) {
        return new LedgerFilter(asked, Scope.of(caller.get()), pairs, clauses, surroundings.today());
    }

    public <T> Paged<T> page(Shape<T> shape, LedgerFilter filter, PageParameters asked) {
        Conditions conditions = checked(filter);
        Listing<T> listing = new Listing<>(
                shape.kind().name(),
                RowStanding.COLUMNS + ", " + shape.columns(),
                table(shape.kind(), filter),
                filter.asOf() == null ? PendingMark.LOOKED_UP : "null as pending",
                Stream.concat(SORT_KEYS.stream(), shape.sortKeys().stream()).toList(),
                "-updatedAt",
                shape.reading());
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, asked);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How a list of what stands within records is read.
     *
     * @param name of the list
     * @param each the function that unfolds the facts of a record
     * @param key the column that tells an item from others of its record
     * @param ofRecord columns of its record beside the common ones; they stand before a comma
     * @param columns what is read of the item and of its record, whose id is {@code record_id}
     */
    public record Items<T>(
            LedgerKind<?> kind,
            String name,
            String each,
            String key,
            String ofRecord,
            String columns,
            List<SortKey> sortKeys,
            String standardSort,
            Rows.Reading<T> reading) {

        private String table(boolean ofToday) {
            return "(select md5(id || ':' || " + key
                    + ")::uuid as id, id as record_id, code, name, pair_code, side, state,"
                    + " one_sided, clauses, " + ofRecord + (ofToday ? "" : "valid_from, valid_to, ") + "each.* from "
                    + kind.table() + (ofToday ? "" : "_version") + " cross join lateral " + each
                    + "(facts) as each) as item";
        }
    }

    public <T> Paged<T> items(Items<T> shape, LedgerFilter filter, PageParameters asked) {
        Conditions conditions = checked(filter);
        Listing<T> listing = new Listing<>(
                shape.name(),
                "id, " + shape.columns(),
                shape.table(filter.asOf() == null),
                "null as nothing_more",
                shape.sortKeys(),
                shape.standardSort(),
                shape.reading());
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, asked);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One record as a row of the list, as it is now. */
    public <T> T row(Shape<T> shape, UUID id) {
        LedgerFilter filter = filter(new LedgerParameters() {});
        filter.conditions().and("id = ?", id);
        return page(shape, filter, new PageParameters()).items().stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Figures over what a list finds, as far as it is counted and one beyond.
     *
     * @param figures a query that reads from {@code found}
     */
    public <T> List<T> figures(
            LedgerKind<?> kind, LedgerFilter filter, Conditions.Query figures, Rows.Reading<T> reading) {
        Conditions.Query query = checked(filter)
                .select("with found as (select * from " + table(kind, filter), " limit " + (Paged.COUNTED + 1) + ") ")
                .before(figures);
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Conditions checked(LedgerFilter filter) {
        filter.given().refuseIfWrong();
        Conditions conditions = filter.conditions().copy();
        LocalDate asOf = filter.asOf();
        if (asOf != null) {
            AsOf.endOf(asOf).restrict(conditions);
        }
        return conditions;
    }

    private static String table(LedgerKind<?> kind, LedgerFilter filter) {
        return kind.table() + (filter.asOf() == null ? "" : "_version");
    }
}
