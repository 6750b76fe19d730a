package cn.duikou.clause;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Puts the official text in the place of the former one, whole or not at all. */
@ApplicationScoped
class OfficialTexts {

    private static final String REPLACE = """
            update clause set official_text = given.text, official_text_version = given.version
            from (select clause.code, text, case when text is not null then ? end as version
                from clause left join unnest(?, ?) as texts (code, text) on texts.code = clause.code) as given
            where given.code = clause.code
            """;

    private final Clauses clauses;
    private final AgroalDataSource dataSource;
    private final Event<OfficialTextLoaded> loaded;

    OfficialTexts(Clauses clauses, AgroalDataSource dataSource, Event<OfficialTextLoaded> loaded) {
        this.clauses = clauses;
        this.dataSource = dataSource;
        this.loaded = loaded;
    }

    OfficialTextLoaded replace(OfficialText given) {
        if (given.exceedsLimit()) {
            throw Refusal.of(ProblemCode.TOO_LARGE);
        }
        refuseUnknown(given);
        store(given.version(), given.texts());
        var result = new OfficialTextLoaded(given.version(), given.texts().size());
        loaded.fire(result);
        return result;
    }

    private void refuseUnknown(OfficialText given) {
        List<Finding> unknown = given.texts().keySet().stream()
                .filter(code -> clauses.find(code).isEmpty())
                .sorted()
                .map(code -> Finding.at("/texts" + Finding.step(code), "UNKNOWN_CLAUSE", code))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, unknown);
        }
    }

    private void store(String version, Map<String, String> texts) {
        List<String> codes = List.copyOf(texts.keySet());
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(REPLACE)) {
            statement.setString(1, version);
            statement.setArray(2, connection.createArrayOf("text", codes.toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", codes.stream().map(texts::get).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The official text could not be stored", e);
        }
    }
}
