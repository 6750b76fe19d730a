package cn.duikou.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** JSON of any shape without null, with the names that pointers stumble over. */
public final class JsonTrees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    public static Arbitrary<ObjectNode> objects() {
        return objects(3);
    }

    private static Arbitrary<ObjectNode> objects(int depth) {
        return Arbitraries.maps(names(), any(depth)).ofMaxSize(4).map(JsonTrees::object);
    }

    private static Arbitrary<JsonNode> any(int depth) {
        return depth == 0
                ? leaves()
                : Arbitraries.oneOf(
                        leaves(),
                        objects(depth - 1).map(object -> object),
                        any(depth - 1).list().ofMaxSize(4).map(JsonTrees::array));
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5).map(NODES::textNode),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(2)
                        .map(DecimalNode::valueOf),
                Arbitraries.of(true, false).map(NODES::booleanNode));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c", "name", "/", "~", "~1", "");
    }

    private static ObjectNode object(Map<String, JsonNode> fields) {
        ObjectNode object = NODES.objectNode();
        object.setAll(fields);
        return object;
    }

    private static ArrayNode array(List<JsonNode> entries) {
        return NODES.arrayNode().addAll(entries);
    }
}
