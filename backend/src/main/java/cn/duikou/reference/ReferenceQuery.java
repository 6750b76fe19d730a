package cn.duikou.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole reference table, row by row, into a list that does not change any more. */
@ApplicationScoped
public class ReferenceQuery {

    private final AgroalDataSource dataSource;

    ReferenceQuery(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes one record of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @throws IllegalStateException when the database does not answer */
    public <T> List<T> list(String sql, RowReader<T> reader) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return List.copyOf(list);
        } catch (SQLException e) {
            throw new IllegalStateException("Reference data could not be read", e);
        }
    }
}
