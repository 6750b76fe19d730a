package cn.duikou.pair;

import cn.duikou.reference.NamedRegion;
import cn.duikou.reference.ReferenceQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pairs with the names of their regions. */
final class PairReading {

    private static final String PAIRS = """
            select pair.*, northeast.name as northeast_name, east.name as east_name,
                array(select below.code from pair below
                    where starts_with(below.code, pair.code || '.') order by below.position) as sub_pair_codes
            from pair
                join region northeast on northeast.code = northeast_region_code
                left join region east on east.code = east_region_code
            order by pair.position
            """;

    private PairReading() {}

    static List<Pair> read(ReferenceQuery query) {
        return query.list(PAIRS, PairReading::pair);
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getString("code"),
                PairKind.valueOf(row.getString("kind")),
                row.getString("parent_code"),
                row.getString("clause_code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("short_zh"),
                new NamedRegion(row.getString("northeast_region_code"), row.getString("northeast_name")),
                east(row),
                row.getObject("since", LocalDate.class),
                row.getString("since_note"),
                row.getBoolean("confirmed"),
                row.getString("source_title"),
                row.getString("source_address"),
                List.of((String[]) row.getArray("sub_pair_codes").getArray()));
    }

    private static @Nullable NamedRegion east(ResultSet row) throws SQLException {
        String code = row.getString("east_region_code");
        return code == null ? null : new NamedRegion(code, row.getString("east_name"));
    }
}
