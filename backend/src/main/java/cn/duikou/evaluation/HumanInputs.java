package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people put in, in points of the item. Whoever takes it in sees to it that it lies within the scale. */
record HumanInputs(List<Expert> experts, List<Self> selves, List<Review> reviews) {

    static final HumanInputs NONE = new HumanInputs(List.of(), List.of(), List.of());

    /** In one order, whatever they came in. */
    HumanInputs {
        experts = experts.stream()
                .sorted(Comparator.comparing(Expert::where, Where.ORDER).thenComparing(Expert::assessor))
                .toList();
        selves = selves.stream()
                .sorted(Comparator.comparing(Self::where, Where.ORDER))
                .toList();
        reviews = reviews.stream()
                .sorted(Comparator.comparing(Review::where, Where.ORDER))
                .toList();
    }

    /** An item of a pair. */
    record Where(String pair, String item) {
        private static final Comparator<Where> ORDER =
                Comparator.comparing(Where::pair).thenComparing(Where::item);
    }

    /** By an assessor. */
    record Expert(Where where, String assessor, BigDecimal points) {}

    /** What the pair thinks that it deserves; it is shown and counts for nothing. */
    record Self(Where where, BigDecimal points) {}

    /** What the coordinator sets instead of what was reckoned, and why. */
    record Review(Where where, BigDecimal points, String reason) {}

    /** The same, to look things up. */
    Index index() {
        return new Index(
                experts.stream()
                        .collect(Collectors.groupingBy(
                                Expert::where, Collectors.mapping(Expert::points, Collectors.toList()))),
                selves.stream().collect(Collectors.toMap(Self::where, Self::points)),
                reviews.stream().collect(Collectors.toMap(Review::where, review -> review)));
    }

    record Index(Map<Where, List<BigDecimal>> experts, Map<Where, BigDecimal> selves, Map<Where, Review> reviews) {

        List<BigDecimal> expertsOf(Where where) {
            return experts.getOrDefault(where, List.of());
        }

        @Nullable
        BigDecimal selfOf(Where where) {
            return selves.get(where);
        }

        @Nullable
        Review reviewOf(Where where) {
            return reviews.get(where);
        }
    }
}
