package cn.duikou.exchange;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finds batches that are counted as the same one: of a pair, kind, direction and year there is but one of each number. */
@ApplicationScoped
class BatchesAlike {

    private static final int MOST = 3;

    private final AgroalDataSource database;
    private final CurrentCaller caller;

    BatchesAlike(AgroalDataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The codes of the others that the caller may see; none of a batch without a number. */
    List<String> of(UUID id, ExchangeFacts facts) {
        if (facts.batchNumber() == null) {
            return List.of();
        }
        Conditions.Query query = Scope.of(caller.get())
                .and("id <> ?", id)
                .and("pair_code = ?", facts.pairCode())
                .and("year = ? and batch_number = ?", facts.year(), facts.batchNumber())
                .and("kind = ?", facts.kind().name())
                .and("direction = ?", facts.direction().name())
                .select("select code from exchange", " order by code limit " + MOST);
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> row.getString("code"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
