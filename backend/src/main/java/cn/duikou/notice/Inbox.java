package cn.duikou.notice;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reads what has reached a caller within half a year: computed from the logs of duties, plans, evaluations and orders. */
@ApplicationScoped
class Inbox {

    private static final List<SortKey> SORT_KEYS =
            List.of(new SortKey("at", "at", "timestamptz"), new SortKey("unread", "unread", "boolean"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Surroundings surroundings;

    Inbox(AgroalDataSource database, Cursors cursors, CurrentCaller caller, Pairs pairs, Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    Paged<InboxItem> page(InboxParameters asked, PageParameters page, NoticeLanguage language) {
        Given given = new Given();
        Conditions conditions = Scope.ofInbox(caller.get())
                .oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs))
                .oneOf("kind", given.options("kind", asked.kind, InboxKind.class))
                .given("unread = ?", given.flag("unread", asked.unread));
        given.refuseIfWrong();
        Listing<InboxItem> listing = new Listing<>(
                "inbox",
                InboxItem.COLUMNS,
                table(),
                "null as nothing_more",
                SORT_KEYS,
                "-at",
                row -> InboxItem.of(row, language));
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the caller has not seen of what came after a moment, the oldest first. */
    List<InboxItem> unreadSince(Instant since, NoticeLanguage language) {
        Conditions.Query query = Scope.ofInbox(caller.get())
                .and("unread")
                .and("at > ?", since)
                .select("select " + InboxItem.COLUMNS + " from " + table(), " order by at, id");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> InboxItem.of(row, language));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String table() {
        return "inbox(date '" + surroundings.today() + "')";
    }
}
