package cn.duikou.insight;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** JDBC outside the doors. */
class Prepares {

    void run(PreparedStatement statement) throws SQLException {
        statement.execute();
    }
}
