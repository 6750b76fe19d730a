package cn.duikou.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.duikou.reference.ReferenceQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the clauses together with those whom they speak to. */
final class ClauseReading {

    private static final String CLAUSES = """
            select code, parent_code, level, kind, ref, title_zh, title_en, modality, direction, evidence_kinds, items,
                frequency, deadline, official_text
            from clause order by position
            """;
    private static final String INVOLVEMENTS = """
            select clause_code, role, actor_code, name_zh, name_en
            from clause_involvement join clause_actor on code = actor_code
            order by clause_code, role, position
            """;

    private final Map<Key, List<ClauseActor>> actors;

    private ClauseReading(Map<Key, List<ClauseActor>> actors) {
        this.actors = actors;
    }

    /** All clauses in the order of the plan. */
    static List<Clause> read(ReferenceQuery query) {
        var reading = new ClauseReading(query.list(INVOLVEMENTS, Involvement::of).stream()
                .collect(groupingBy(Involvement::key, mapping(Involvement::actor, toList()))));
        return query.list(CLAUSES, reading::clause);
    }

    private Clause clause(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Clause(
                code,
                row.getString("parent_code"),
                row.getInt("level"),
                ClauseKind.valueOf(row.getString("kind")),
                row.getString("ref"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("modality"),
                direction(row.getString("direction")),
                involved(code, "ACTOR"),
                texts(row, "evidence_kinds"),
                texts(row, "items"),
                involved(code, "OWED_BY"),
                involved(code, "OWED_TO"),
                row.getString("frequency"),
                row.getString("deadline"),
                row.getString("official_text"));
    }

    private List<ClauseActor> involved(String code, String role) {
        return List.copyOf(actors.getOrDefault(new Key(code, role), List.of()));
    }

    private static @Nullable Direction direction(@Nullable String name) {
        return name == null ? null : Direction.valueOf(name);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private record Key(String clauseCode, String role) {}

    private record Involvement(Key key, ClauseActor actor) {

        static Involvement of(ResultSet row) throws SQLException {
            return new Involvement(
                    new Key(row.getString("clause_code"), row.getString("role")),
                    new ClauseActor(row.getString("actor_code"), row.getString("name_zh"), row.getString("name_en")));
        }
    }
}
