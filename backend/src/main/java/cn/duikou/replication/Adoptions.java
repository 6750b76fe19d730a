package cn.duikou.replication;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finds adoptions that are told twice: the same practice, adopter and days. Only among what the caller may see. */
@ApplicationScoped
class Adoptions {

    private static final int MOST = 5;
    private static final String ALIKE = """
            practice_code = practice_code(cast(? as jsonb)) and spelled_alike(adopter_name) = spelled_alike(?)
            and adopter_region_code = ? and adoption_days(facts) = adoption_days(cast(? as jsonb))""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    Adoptions(AgroalDataSource database, CurrentCaller caller, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** The codes of the others. */
    List<String> alike(UUID id, ReplicationFacts facts) {
        String written = written(facts);
        Conditions conditions = Scope.of(caller.get())
                .and("id <> ?", id)
                .and(ALIKE, written, facts.adopterName(), facts.adopterRegionCode(), written);
        Conditions.Query query = conditions.select("select code from replication", " order by code limit " + MOST);
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> row.getString("code"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(ReplicationFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
