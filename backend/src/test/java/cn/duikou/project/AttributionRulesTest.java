package cn.duikou.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Shares of a project between pairs: none at all, or exactly the whole with the own pair among them. */
class AttributionRulesTest {

    @Property(tries = 300)
    void shares_make_up_the_whole(
            @ForAll("shared") Map<String, Object> project, @ForAll @IntRange(max = 5) int place, @ForAll boolean more) {
        List<Map<String, Object>> shares = shares(project);
        Assume.that(place < shares.size());
        BigDecimal cent = new BigDecimal(more ? "0.01" : "-0.01");
        shares.get(place).computeIfPresent("sharePercent", (field, share) -> ((BigDecimal) share).add(cent));
        Broken.finds(project, "/attribution", "SHARES_NOT_WHOLE");
    }

    @Property(tries = 100)
    void the_own_pair_has_a_share(@ForAll("shared") Map<String, Object> project) {
        Assume.that(shares(project).size() < 6);
        shares(project).getFirst().put("pairCode", "CC-TJ");
        Broken.finds(project, "/attribution", "OWN_PAIR_MISSING");
    }

    @Property(tries = 200)
    void no_pair_stands_twice(
            @ForAll("shared") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 5) int place) {
        Assume.that(place < shares(project).size());
        shares(project)
                .get(place)
                .put("pairCode", shares(project).get(place - 1).get("pairCode"));
        Broken.finds(project, "/attribution/" + place + "/pairCode", "DOUBLED");
    }

    @Property(tries = 200)
    void every_pair_is_known(
            @ForAll("shared") Map<String, Object> project, @ForAll @IntRange(min = 1, max = 5) int place) {
        Assume.that(place < shares(project).size());
        shares(project).get(place).put("pairCode", "XX-YY");
        Broken.finds(project, "/attribution/" + place + "/pairCode", "UNKNOWN_PAIR");
    }

    @Property(tries = 50)
    void none_at_all_means_the_own_pair_alone(@ForAll("shared") Map<String, Object> project) {
        project.remove("attribution");
        assertEquals(List.of(), Broken.in(project, null));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> shares(Map<String, Object> project) {
        return (List<Map<String, Object>>) project.get("attribution");
    }

    @Provide
    Arbitrary<Map<String, Object>> shared() {
        return ProjectGenerator.projects().filter(project -> !shares(project).isEmpty());
    }
}
