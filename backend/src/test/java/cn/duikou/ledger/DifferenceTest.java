package cn.duikou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.web.JsonTrees;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void laid_over_one_version_gives_the_other(@ForAll("facts") ObjectNode before, @ForAll("facts") ObjectNode after) {
        JsonNode applied = apply(before.deepCopy(), Difference.between(before, after));
        assertEquals(List.of(), Difference.between(applied, after));
    }

    @Property
    void there_is_none_between_equals(@ForAll("facts") ObjectNode facts) {
        assertEquals(List.of(), Difference.between(facts, facts.deepCopy()));
    }

    @Property
    void turned_round_says_the_same_backwards(@ForAll("facts") ObjectNode one, @ForAll("facts") ObjectNode other) {
        assertEquals(
                Difference.between(one, other).stream()
                        .map(there -> new Difference(there.pointer(), there.after(), there.before()))
                        .toList(),
                Difference.between(other, one));
    }

    @Test
    void what_a_patch_changes_is_told_by_whole_fields() throws JsonProcessingException {
        JsonNode facts = JSON.readTree("""
                {"name": "甲", "totalInvestmentWan": 12.50, "summary": "乙", "funding": [{"amountWan": 1}, {"amountWan": 2}]}""");
        JsonNode patch = JSON.readTree("""
                {"totalInvestmentWan": 12.5, "summary": null, "funding": [{"amountWan": 1}], "stage": "SIGNED"}""");
        assertEquals(
                List.of(
                        new Difference("/summary", facts.get("summary"), null),
                        new Difference("/funding", facts.get("funding"), patch.get("funding")),
                        new Difference("/stage", null, patch.get("stage"))),
                Difference.laidOver(facts, patch));
    }

    @Property
    void points_to_what_it_says(@ForAll("facts") ObjectNode before, @ForAll("facts") ObjectNode after) {
        for (Difference difference : Difference.between(before, after)) {
            assertEquals(difference.before(), at(before, difference.pointer()), difference.pointer());
            assertEquals(difference.after(), at(after, difference.pointer()), difference.pointer());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":12.5}          | {"a":12.50}         |
            {"a":1}             | {"a":1.0}           |
            {"a":[100]}         | {"a":[1e2]}         |
            {"a":12.5}          | {"a":12.51}         | /a
            {"a":"12.5"}        | {"a":12.5}          | /a
            {"a":[1,2]}         | {"a":[1]}           | /a/1
            {"a":{"b":1,"c":2}} | {"a":{"b":2,"c":3}} | /a/b /a/c
            {"a/b":1}           | {"a/b":2}           | /a~1b
            """)
    void tells_which_fields_differ(String before, String after, String pointers) throws JsonProcessingException {
        List<String> found = Difference.between(JSON.readTree(before), JSON.readTree(after)).stream()
                .map(Difference::pointer)
                .toList();
        assertEquals(pointers == null ? List.of() : List.of(pointers.split(" ")), found);
    }

    private static JsonNode at(JsonNode facts, String pointer) {
        JsonNode found = facts.at(pointer);
        return found.isMissingNode() ? null : found;
    }

    /** Entries of lists are taken away from the end, so that places keep their meaning. */
    private static JsonNode apply(ObjectNode facts, List<Difference> differences) {
        differences.stream().filter(change -> change.after() != null).forEach(change -> put(facts, change));
        differences.reversed().stream().filter(change -> change.after() == null).forEach(change -> put(facts, change));
        return facts;
    }

    private static void put(ObjectNode facts, Difference change) {
        JsonPointer pointer = JsonPointer.compile(change.pointer());
        JsonNode holder = facts.at(pointer.head());
        if (holder instanceof ArrayNode list) {
            putEntry(list, pointer.last().getMatchingIndex(), change.after());
        } else if (change.after() == null) {
            ((ObjectNode) holder).remove(pointer.last().getMatchingProperty());
        } else {
            ((ObjectNode) holder).set(pointer.last().getMatchingProperty(), change.after());
        }
    }

    private static void putEntry(ArrayNode list, int index, JsonNode value) {
        if (value == null) {
            list.remove(index);
        } else if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    @Provide
    Arbitrary<ObjectNode> facts() {
        return JsonTrees.objects();
    }
}
