package cn.duikou.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A place in the chain of all snapshots, and nothing of the round that it belongs to. */
record SnapshotLink(int number, @Nullable String previousDigest, String digest) {

    static SnapshotLink of(ResultSet row) throws SQLException {
        return new SnapshotLink(row.getInt("number"), row.getString("previous_digest"), row.getString("digest"));
    }
}
