package cn.duikou.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The kinds of zones and parks, held in memory. */
@ApplicationScoped
public class ZoneTypes {

    private static final String ALL = """
            select code, name_zh, name_en, clause_code, functional_zone from zone_type order by position
            """;

    private final Remembered<List<ZoneType>> all;

    ZoneTypes(ReferenceQuery query) {
        all = new Remembered<>(() -> query.list(ALL, ZoneType::of));
    }

    public Optional<ZoneType> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The nine functional zones in the order of T4.1.a, then the further carriers. */
    public List<ZoneType> all() {
        return all.get();
    }
}
