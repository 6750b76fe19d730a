package cn.duikou.project;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds projects that are counted twice: the same national code, else a name that shares trigrams, landing in the same
 * region or one in the other. Only among what the caller may see.
 */
@ApplicationScoped
class Duplicates {

    private static final double LEAST_SCORE = 0.4;
    private static final int MOST = 20;
    private static final String SOUGHT = """
            with sought (sought_code, sought_name) as (values (?, ?))
            select id, code, name, pair_code, coalesce(national_project_code = sought_code, false) as same_code,
                similarity(name, sought_name)::numeric(3, 2) as score from project, sought""";
    private static final String ALIKE =
            "(national_project_code = sought_code or region_code = any (?) and similarity(name, sought_name) >= ?)";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Regions regions;

    Duplicates(AgroalDataSource database, CurrentCaller caller, Regions regions) {
        this.database = database;
        this.caller = caller;
        this.regions = regions;
    }

    List<Duplicate> of(UUID id, ProjectFacts facts) {
        Object landing = regions.around(facts.regionCode()).toArray(String[]::new);
        Conditions conditions = Scope.of(caller.get()).and("id <> ?", id).and(ALIKE, landing, LEAST_SCORE);
        Conditions.Query query = conditions
                .select(SOUGHT, " order by same_code desc, score desc, id limit " + MOST)
                .after(Objects.requireNonNullElse(facts.nationalProjectCode(), ""), facts.name());
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Duplicates::read);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duplicate read(ResultSet row) throws SQLException {
        return new Duplicate(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                row.getBoolean("same_code") ? Duplicate.Reason.SAME_NATIONAL_CODE : Duplicate.Reason.SIMILAR_NAME,
                row.getBigDecimal("score"));
    }
}
