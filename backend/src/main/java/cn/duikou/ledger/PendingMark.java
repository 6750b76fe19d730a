package cn.duikou.ledger;

import cn.duikou.pair.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The open revision of a record in a list, as far as a row shows it. */
public record PendingMark(RevisionState state, Side side, int number, int edition) {

    /** Looked up for each row of a page, named {@code p}; under the row-level policy each caller finds his own. */
    public static final String LOOKED_UP = """
            (select concat_ws(' ', state, side, number, edition) from revision
             where record_id = p.id and open order by state = 'SENT' desc, state = 'DRAFT' desc, number desc limit 1) as pending""";

    public static @Nullable PendingMark of(ResultSet row) throws SQLException {
        String mark = row.getString("pending");
        if (mark == null) {
            return null;
        }
        String[] parts = mark.split(" ");
        return new PendingMark(
                RevisionState.valueOf(parts[0]),
                Side.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    /** The entity tag of a record of this version with this mark, or with none. */
    public static String tag(int version, @Nullable PendingMark mark) {
        return mark == null
                ? new EntryTag(version, 0, 0).value()
                : new EntryTag(version, mark.number(), mark.edition()).value();
    }
}
