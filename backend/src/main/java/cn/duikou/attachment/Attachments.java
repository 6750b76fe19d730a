package cn.duikou.attachment;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads what is attached to records, always together with the record: whoever does not see that sees nothing of it. */
@ApplicationScoped
class Attachments {

    private static final String SHOWN_OR_OWN = "(shown_at is not null or pair_code || ':' || attached_by = any (?))";

    private final AgroalDataSource database;
    private final CurrentCaller currentCaller;
    private final EveryLedger ledgers;

    Attachments(AgroalDataSource database, CurrentCaller currentCaller, EveryLedger ledgers) {
        this.database = database;
        this.currentCaller = currentCaller;
        this.ledgers = ledgers;
    }

    /**
     * @throws Refusal 404 for a record that is absent or not the caller's to see
     */
    Anchor anchor(UUID recordId) {
        Conditions conditions = Scope.of(currentCaller.get()).and("id = ?", recordId);
        return only(conditions.select("select " + Anchor.COLUMNS + " from " + ledgers.rows(), ""), Anchor::of);
    }

    /** The record, which nobody else moves until the transaction ends. */
    Anchor held(UUID recordId) {
        Conditions conditions = Scope.of(currentCaller.get()).and("id = ?", recordId);
        String table = anchor(recordId).table();
        only(conditions.select("select id from " + table, " for update"), row -> row.getString("id"));
        return anchor(recordId);
    }

    RecordAttachments of(UUID recordId) {
        Anchor anchor = anchor(recordId);
        Caller caller = currentCaller.get();
        Conditions conditions = seen(caller).and("record_id = ?", recordId);
        List<Attachment> items = read(conditions, anchor);
        boolean mayAdd = mayWrite(caller, anchor) && !anchor.isClosed();
        return new RecordAttachments(items, mayAdd ? List.of(AttachmentAction.ADD) : List.of(), anchor.drafting());
    }

    /**
     * @throws Refusal 404 for one that is absent or not the caller's to see
     */
    Attachment one(UUID id) {
        Conditions conditions = seen(currentCaller.get()).and("id = ?", id);
        UUID recordId = only(selected(conditions), row -> row.getObject("record_id", UUID.class));
        return read(seen(currentCaller.get()).and("id = ?", id), anchor(recordId))
                .getFirst();
    }

    static boolean mayWrite(Caller caller, Anchor anchor) {
        return caller.may(Permission.DRAFT)
                && caller.sideOf(anchor.pairCode()) != null
                && !caller.onlySees(anchor.pairCode());
    }

    private static Conditions seen(Caller caller) {
        String[] own = caller.sides().entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toArray(String[]::new);
        return Scope.of(caller).and(SHOWN_OR_OWN, (Object) own);
    }

    private List<Attachment> read(Conditions conditions, Anchor anchor) {
        return all(selected(conditions), row -> Attachment.of(row, actions(row, anchor)));
    }

    private Conditions.Query selected(Conditions conditions) {
        return conditions.select(
                "select * from (select " + Attachment.COLUMNS + " from attachment join " + ledgers.rows()
                        + " on record.id = attachment.record_id) as attached",
                " order by added_at, id");
    }

    private List<AttachmentAction> actions(ResultSet row, Anchor anchor) throws SQLException {
        Caller caller = currentCaller.get();
        Side side = Attachment.side(row);
        if (!mayWrite(caller, anchor)
                || caller.sideOf(anchor.pairCode()) != side
                || Rows.instant(row, "removed_at") != null) {
            return List.of();
        }
        if (Rows.instant(row, "shown_at") == null) {
            return List.of(AttachmentAction.DISCARD);
        }
        return anchor.lockOfRemoving(side) == null ? List.of(AttachmentAction.REMOVE) : List.of();
    }

    private <T> T only(Conditions.Query query, Rows.Reading<T> reading) {
        return all(query, reading).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private <T> List<T> all(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
