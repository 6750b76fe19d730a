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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records in force at a moment say to the clauses, by plain SQL within the caller's scope. */
@ApplicationScoped
class CoverageFigures {

    /** A result counts as verified when both sides agreed on it and something proves it. */
    private static final String PROVEN = """
            not one_sided and record.id in (select record_id from attachment
              where shown_at < ? and (removed_at is null or removed_at >= ?)) as proven""";

    /** Of the rules that fit, the one that brings a clause furthest. */
    private static final String RULE = """
             join clause on clause.code = clause_code join lateral (select level from coverage_rule as fitting
              where fitting.ledger = served.ledger and fitting.stage = served.stage
                and (evidence_kind is null or evidence_kind = any (evidence_kinds))
              order by array_position(array['EVIDENCED', 'UNDER_WAY', 'PLANNED'], level) limit 1) as rule on true""";

    private static final String ATTAINED =
            "case when rule.level = 'EVIDENCED' and proven then 'VERIFIED' else rule.level end as attained";

    /** What is kept for today; since when records that are alike stand where they stand, an index tells first. */
    private static final String KEPT =
            "with kept as (select pair_code, ledger, stage, combination, proven, sum(records) as records from coverage_part";

    private static final String DATED = """
             group by 1, 2, 3, 4, 5 having sum(records) <> 0),
            alike as (select *, (
              select min(reached_on) from clause_record as record
              where (record.pair_code, record.ledger, record.stage, record.combination, record.proven)
                  = (kept.pair_code, kept.ledger, kept.stage, kept.combination, kept.proven)
                and valid_to is null) as reached_on
              from kept)""";

    /** The same of another day, from the records themselves. */
    private static final String COUNTED = "with alike as (select pair_code, ledger, stage, combination, " + PROVEN
            + ", count(*) as records, min(reached_on) as reached_on from clause_record as record";

    private static final String SERVED = """
            , served as (select * from alike cross join unnest(string_to_array(combination, ' ')) as named (clause_code))
            select pair_code, clause_code, concat_ws('|', pair_code, served.ledger, served.stage, proven, combination) as alike,
              records, reached_on,\s""" + ATTAINED + " from served " + RULE;

    private static final String ITEMS =
            "with served as (select ledger, id, code, name, pair_code, state, stage, one_sided,"
                    + " clause_code, reached_on, " + PROVEN
                    + " from clause_record as record cross join unnest(clauses) as named (clause_code)";

    private static final String LISTED = ") select ledger, id, served.code, name, pair_code, state, stage, one_sided,"
            + " clause_code, reached_on, " + ATTAINED + " from served " + RULE
            + " order by reached_on desc nulls last, served.code, clause_code";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    CoverageFigures(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What records that are alike attain for one of the clauses that they serve.
     *
     * @param alike tells them from others: they serve the same clauses, are at the same stage and proven or not
     * @param since the first day on which one of them was at that stage
     */
    record Attained(
            String pairCode,
            String clauseCode,
            CoverageLevel level,
            String alike,
            int records,
            @Nullable LocalDate since) {

        static Attained of(ResultSet row) throws SQLException {
            return new Attained(
                    row.getString("pair_code"),
                    row.getString("clause_code"),
                    CoverageLevel.valueOf(row.getString("attained")),
                    row.getString("alike"),
                    row.getInt("records"),
                    row.getObject("reached_on", LocalDate.class));
        }
    }

    List<Attained> attained(Collection<String> pairCodes, LocalDate day) {
        if (day.equals(AsOf.today(clock))) {
            Conditions conditions = Scope.ofAgreed(caller.get()).oneOf("pair_code", pairCodes);
            return read(conditions.select(KEPT, DATED + SERVED), Attained::of);
        }
        Object end = AsOf.endOf(day).moment();
        Conditions conditions = within(pairCodes, day);
        return read(
                conditions.select(COUNTED, " group by 1, 2, 3, 4, 5)" + SERVED).after(end, end), Attained::of);
    }

    List<CoverageEvidence.Item> evidence(Collection<String> pairCodes, Collection<String> clauseCodes, LocalDate day) {
        Object end = AsOf.endOf(day).moment();
        Conditions conditions = within(pairCodes, day).oneOf("clause_code", clauseCodes);
        return read(conditions.select(ITEMS, LISTED).after(end, end), CoverageEvidence.Item::of);
    }

    private Conditions within(Collection<String> pairCodes, LocalDate day) {
        Conditions conditions = Scope.of(caller.get()).oneOf("pair_code", pairCodes);
        AsOf.endOf(day).restrict(conditions, clock.instant());
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
