package cn.duikou.attachment;

import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of whatever ledger as a caller meets it who may attach something to it.
 *
 * @param drafting whether the caller's own side has a draft open: what it attaches now goes with that draft
 * @param sentBy whose proposal lies before the other side, if there is one
 */
record Anchor(
        String ledger,
        String table,
        UUID recordId,
        String pairCode,
        RecordState state,
        boolean drafting,
        @Nullable Side sentBy) {

    /** {@code drafting} asks for any draft: under the row-level policy each side finds only its own. */
    static final String COLUMNS = """
            ledger, ledger_table, id, pair_code, state,
            exists (select from revision where record_id = record.id and revision.state = 'DRAFT') as drafting,
            (select side from revision where record_id = record.id and revision.state = 'SENT') as sent_by""";

    static Anchor of(ResultSet row) throws SQLException {
        return new Anchor(
                row.getString("ledger"),
                row.getString("ledger_table"),
                row.getObject("id", UUID.class),
                row.getString("pair_code"),
                RecordState.valueOf(row.getString("state")),
                row.getBoolean("drafting"),
                Rows.option(row, "sent_by", Side.class));
    }

    boolean isClosed() {
        return state == RecordState.CLOSED;
    }

    /** The code of what keeps a side from taking away what it has shown, or null. */
    @Nullable
    String lockOfRemoving(Side mine) {
        if (isClosed()) {
            return "RECORD_CLOSED";
        }
        return sentBy == null ? null : sentBy == mine ? "WITHDRAW_FIRST" : "DECIDE_FIRST";
    }
}
