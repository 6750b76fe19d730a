package cn.duikou.pair;

import cn.duikou.reference.ReferenceQuery;
import cn.duikou.reference.Regions;
import cn.duikou.reference.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The pairs and their sub-pairs, held in memory. */
@ApplicationScoped
public class Pairs {

    private final Regions regions;
    private final Remembered<SequencedMap<String, Pair>> byCode;

    Pairs(ReferenceQuery query, Regions regions) {
        this.regions = regions;
        byCode = new Remembered<>(() -> {
            SequencedMap<String, Pair> map = new LinkedHashMap<>();
            PairReading.read(query).forEach(pair -> map.put(pair.code(), pair));
            return map;
        });
    }

    public Optional<Pair> find(String code) {
        return Optional.ofNullable(byCode.get().get(code));
    }

    /** The pairs of the plan in its order, then the sub-pairs. */
    public List<Pair> all() {
        return List.copyOf(byCode.get().values());
    }

    /** All pairs below this one, at whatever depth; none when the code is unknown. */
    public List<Pair> subPairsOf(String code) {
        return find(code).stream().flatMap(this::below).toList();
    }

    /**
     * The pairs that the region is a side of, and with the same side all pairs below these: a superior region sees its
     * sub-pairs, never the reverse.
     */
    public List<PairSide> sidesOf(String regionCode) {
        Map<String, PairSide> sides = new LinkedHashMap<>();
        for (Pair pair : all()) {
            Arrays.stream(Side.values())
                    .filter(side -> isSide(pair, side, regionCode))
                    .flatMap(side -> Stream.concat(Stream.of(pair), below(pair)).map(seen -> new PairSide(seen, side)))
                    .forEach(seen -> sides.putIfAbsent(seen.pair().code(), seen));
        }
        return List.copyOf(sides.values());
    }

    /** Whether the region lies within one of the two sides of the pair. */
    public boolean regionBelongs(String pairCode, String regionCode) {
        return Arrays.stream(Side.values()).anyMatch(side -> regionBelongs(pairCode, side, regionCode));
    }

    /** Whether the region lies within that side of the pair. */
    public boolean regionBelongs(String pairCode, Side side, String regionCode) {
        return find(pairCode)
                .flatMap(pair -> pair.region(side))
                .filter(region -> regions.within(regionCode, region.code()))
                .isPresent();
    }

    private static boolean isSide(Pair pair, Side side, String regionCode) {
        return pair.region(side)
                .filter(region -> region.code().equals(regionCode))
                .isPresent();
    }

    private Stream<Pair> below(Pair pair) {
        Map<String, Pair> known = byCode.get();
        return pair.subPairCodes().stream().map(known::get);
    }
}
