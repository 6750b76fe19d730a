package cn.duikou.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The regions, held in memory. */
@ApplicationScoped
public class Regions {

    private static final String ALL = """
            select code, name, level, parent_code, valid_from, valid_to, gb2260 from region order by code
            """;

    private final Remembered<Tree> tree;

    Regions(ReferenceQuery query) {
        tree = new Remembered<>(() -> Tree.of(query.list(ALL, Region::of)));
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(tree.get().byCode.get(code));
    }

    /** All regions that fit what is given, by code. */
    public List<Region> list(@Nullable RegionLevel level, @Nullable String parentCode) {
        return matching(new RegionFilter(
                level == null ? List.of() : List.of(level),
                parentCode == null ? List.of() : List.of(parentCode),
                null));
    }

    List<Region> matching(RegionFilter filter) {
        return tree.get().all.stream().filter(filter::accepts).toList();
    }

    /** The codes of the region and of all that lie in it; none where the code is unknown. */
    public List<String> subtree(String code) {
        return tree.get().byCode.keySet().stream()
                .filter(other -> within(other, code))
                .sorted()
                .toList();
    }

    /** The codes of the region, of all that lie in it and of all in which it lies. */
    public List<String> around(String code) {
        return tree.get().byCode.keySet().stream()
                .filter(other -> within(other, code) || within(code, other))
                .sorted()
                .toList();
    }

    /** Whether the region is the other one or lies in it; an unknown code lies nowhere. */
    public boolean within(String code, String ancestorCode) {
        Map<String, Region> byCode = tree.get().byCode;
        Region region = byCode.get(code);
        while (region != null && !region.code().equals(ancestorCode)) {
            String parent = region.parentCode();
            region = parent == null ? null : byCode.get(parent);
        }
        return region != null;
    }

    private record Tree(List<Region> all, Map<String, Region> byCode) {

        static Tree of(List<Region> all) {
            return new Tree(all, all.stream().collect(toUnmodifiableMap(Region::code, Function.identity())));
        }
    }
}
