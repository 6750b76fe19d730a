package cn.duikou.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Two texts paragraph by paragraph. */
class BlockDifferencesTest {

    @Property
    void what_is_alike_has_no_differences(@ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> text) {
        assertEquals(List.of(), BlockDifferences.between(words(text), words(text)));
    }

    /** As many come more than go as the one is longer than the other. */
    @Property
    void what_came_and_went_makes_the_one_of_the_other(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> one,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> other) {
        List<String> left = new ArrayList<>(words(one));
        List<PlanComparison.Block> found = BlockDifferences.between(words(one), words(other));
        found.stream()
                .map(PlanComparison.Block::before)
                .filter(text -> text != null)
                .forEach(left::remove);
        List<String> right = new ArrayList<>(words(other));
        found.stream()
                .map(PlanComparison.Block::after)
                .filter(text -> text != null)
                .forEach(right::remove);
        assertEquals(left.stream().sorted().toList(), right.stream().sorted().toList());
    }

    @Test
    void what_took_the_place_of_another_stands_beside_it() {
        assertEquals(
                List.of(new PlanComparison.Block("乙", "丁")),
                BlockDifferences.between(List.of("甲", "乙", "丙"), List.of("甲", "丁", "丙")));
    }

    private static List<String> words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
