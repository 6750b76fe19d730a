package cn.duikou.insight;

import cn.duikou.store.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A statement that leaves all to the database's wall. */
class ReadsWithoutScope {

    List<String> names(Connection connection) throws SQLException {
        return Rows.all(connection, "select name from project", List.of(), row -> row.getString(1));
    }
}
