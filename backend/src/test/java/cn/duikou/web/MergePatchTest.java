package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b"}                   | {"a":"c"}                    | {"a":"c"}
            {"a":"b"}                   | {"b":"c"}                    | {"a":"b","b":"c"}
            {"a":"b"}                   | {"a":null}                   | {}
            {"a":"b","b":"c"}           | {"a":null}                   | {"b":"c"}
            {"a":["b"]}                 | {"a":"c"}                    | {"a":"c"}
            {"a":"c"}                   | {"a":["b"]}                  | {"a":["b"]}
            {"a":{"b":"c"}}             | {"a":{"b":"d","c":null}}     | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}           | {"a":[1]}                    | {"a":[1]}
            ["a","b"]                   | ["c","d"]                    | ["c","d"]
            {"a":"b"}                   | ["c"]                        | ["c"]
            {"a":"foo"}                 | null                         | null
            {"a":"foo"}                 | "bar"                        | "bar"
            {"e":null}                  | {"a":1}                      | {"e":null,"a":1}
            [1,2]                       | {"a":"b","c":null}           | {"a":"b"}
            {}                          | {"a":{"bb":{"ccc":null}}}    | {"a":{"bb":{}}}
            """)
    void merges_as_the_standard_shows(String target, String patch, String merged) throws JsonProcessingException {
        assertEquals(JSON.readTree(merged), MergePatch.apply(JSON.readTree(target), JSON.readTree(patch)));
    }

    @Property(tries = 300)
    void an_empty_patch_changes_nothing(@ForAll("objects") ObjectNode target) {
        assertEquals(target, MergePatch.apply(target, JSON.createObjectNode()));
    }

    @Property(tries = 300)
    void patching_twice_is_patching_once(@ForAll("objects") ObjectNode target, @ForAll("objects") ObjectNode patch) {
        JsonNode once = MergePatch.apply(target, patch);
        assertEquals(once, MergePatch.apply(once, patch));
    }

    @Property(tries = 300)
    void what_is_patched_stays_as_it_was(@ForAll("objects") ObjectNode target, @ForAll("objects") ObjectNode patch) {
        ObjectNode before = target.deepCopy();
        MergePatch.apply(target, patch);
        assertEquals(before, target);
    }

    @Property(tries = 300)
    void null_takes_a_field_away_and_no_other(@ForAll("objects") ObjectNode target) {
        target.fieldNames().forEachRemaining(name -> {
            ObjectNode expected = target.deepCopy();
            expected.remove(name);
            assertEquals(
                    expected, MergePatch.apply(target, JSON.createObjectNode().putNull(name)));
        });
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return JsonTrees.objects();
    }
}
