package cn.duikou.evaluation;

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

/** The door to what has been done in rounds, as far as the caller may know. */
@ApplicationScoped
class EvaluationLog {

    private final AgroalDataSource database;
    private final CurrentCaller caller;

    EvaluationLog(AgroalDataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** From the first on. */
    List<EvaluationEvent> of(UUID evaluation) {
        Conditions.Query query = Scope.ofRound(caller.get(), evaluation)
                .select("select " + EvaluationEvent.COLUMNS + " from evaluation_event", " order by number");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, EvaluationEvent::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
