package cn.duikou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a draft when other facts come into force before it is sent. */
class MergingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{'a':1,'b':1} | {'a':1,'b':2} | {'a':3,'b':1} | {'a':3,'b':2} | []",
                "{'a':1} | {'a':2} | {'a':1.0} | {'a':2} | []",
                "{'a':1} | {'a':2} | {'a':2.0} | {'a':2.0} | []",
                "{'a':1} | {'a':2} | {'a':3} | {'a':3} | [a]",
                "{'a':[1]} | {'a':[1,2]} | {'a':[1,3]} | {'a':[1,3]} | [a]",
                "{'a':1,'b':1} | {'b':1} | {'a':1,'b':2} | {'b':2} | []",
                "{'a':1,'b':1} | {'a':1,'b':2} | {'b':1} | {'b':2} | []",
                "{} | {'a':1} | {'b':1} | {'a':1,'b':1} | []"
            })
    void fields_that_only_one_has_changed_are_taken_from_that_one(
            String base, String inForce, String draft, String merged, String conflicts) throws JsonProcessingException {
        Merging merging = Merging.of(read(base), read(inForce), read(draft));
        assertEquals(read(merged), JSON.readTree(merging.facts().toString()));
        assertEquals(conflicts, merging.conflicts().toString());
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json.replace('\'', '"'));
    }
}
