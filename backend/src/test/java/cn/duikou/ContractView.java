package cn.duikou;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The contract as OpenAPI 3.0, which is what the validator of traffic reads. What 3.1 says otherwise and the contract
 * uses is rewritten: examples, and limits that are excluded. Who may call is tested elsewhere and left out.
 */
final class ContractView {

    private static final Path CONTRACT = Path.of("../openapi/openapi.yaml");

    private ContractView() {}

    static String asOpenApi30() {
        try {
            ObjectNode contract = (ObjectNode) new YAMLMapper().readTree(CONTRACT.toFile());
            contract.put("openapi", "3.0.3");
            contract.withObject("/components").remove("securitySchemes");
            rewrite(contract);
            return contract.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object && !object.has("properties")) {
            object.remove("security");
            example(object);
            limit(object, "exclusiveMinimum", "minimum");
            limit(object, "exclusiveMaximum", "maximum");
        }
        node.forEach(ContractView::rewrite);
    }

    private static void example(ObjectNode schema) {
        if (schema.get("examples") instanceof ArrayNode examples) {
            schema.remove("examples");
            schema.set("example", examples.get(0));
        }
    }

    private static void limit(ObjectNode schema, String exclusive, String inclusive) {
        JsonNode limit = schema.get(exclusive);
        if (limit != null && limit.isNumber()) {
            schema.set(inclusive, limit);
            schema.put(exclusive, true);
        }
    }
}
