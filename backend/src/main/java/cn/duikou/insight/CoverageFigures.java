package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records in force at a moment say to the clauses, by plain SQL within the caller's scope. */
@ApplicationScoped
class CoverageFigures {

    /** A result counts as verified when both sides agreed on it and something proves it. */
    private static final String LEVEL = """
            case when rule.level = 'EVIDENCED' and not one_sided and exists (select from attachment where record_id = record.id
                and shown_at < ? and (removed_at is null or removed_at >= ?)) then 'VERIFIED'
              else rule.level end""";

    /** Of the rules that fit, the one that brings a clause furthest. */
    private static final String SERVING = """
             from clause_record as record cross join unnest(clauses) as served (clause_code)
              join clause on clause.code = clause_code
              join lateral (select level from coverage_rule as fitting where fitting.ledger = record.ledger
                and fitting.stage = record.stage and (evidence_kind is null or evidence_kind = any (evidence_kinds))
                order by array_position(array['EVIDENCED', 'UNDER_WAY', 'PLANNED'], level) limit 1) as rule on true""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;

    CoverageFigures(AgroalDataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** What a pair has for a clause at one level. */
    record Attained(
            String pairCode,
            String clauseCode,
            CoverageLevel level,
            int records,
            @Nullable LocalDate since) {

        static Attained of(ResultSet row) throws SQLException {
            return new Attained(
                    row.getString("pair_code"),
                    row.getString("clause_code"),
                    CoverageLevel.valueOf(row.getString("attained")),
                    row.getInt("records"),
                    row.getObject("since", LocalDate.class));
        }
    }

    List<Attained> attained(Collection<String> pairCodes, LocalDate day) {
        return read(
                within(pairCodes, day)
                        .select(
                                "select pair_code, clause_code, " + LEVEL
                                        + " as attained, count(distinct record.id) as records, min(reached_on) as since "
                                        + SERVING,
                                " group by 1, 2, 3")
                        .after(AsOf.endOf(day).moment(), AsOf.endOf(day).moment()),
                Attained::of);
    }

    List<CoverageEvidence.Item> evidence(Collection<String> pairCodes, Collection<String> clauseCodes, LocalDate day) {
        Conditions conditions = within(pairCodes, day).oneOf("clause_code", clauseCodes);
        return read(
                conditions
                        .select(
                                "select record.ledger, record.id, record.code, record.name, pair_code, state, record.stage,"
                                        + " one_sided, clause_code, reached_on, " + LEVEL + " as attained " + SERVING,
                                " order by reached_on desc nulls last, record.code, clause_code")
                        .after(AsOf.endOf(day).moment(), AsOf.endOf(day).moment()),
                CoverageEvidence.Item::of);
    }

    private Conditions within(Collection<String> pairCodes, LocalDate day) {
        Conditions conditions = Scope.of(caller.get()).oneOf("pair_code", pairCodes);
        AsOf.endOf(day).restrict(conditions);
        return conditions;
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
