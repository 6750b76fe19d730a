package cn.duikou.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An OpenAPI document, read as a tree. */
record ContractFile(JsonNode root) {

    /** The one that is committed, the one that this build made, and the one that was released last. */
    static final Path COMMITTED = Path.of("../openapi/openapi.yaml");

    static final Path BUILT = Path.of("target/openapi/openapi.yaml");
    static final Path RELEASED = Path.of("../openapi/released.yaml");

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static ContractFile of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContractFile of(String yaml) {
        try {
            return new ContractFile(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By method and path: {@code get /api/v1/projects}. Shared parameters and answers stand where they are referred to. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb -> operations.put(
                                verb.getKey() + " " + path.getKey(), whole((ObjectNode) verb.getValue()))));
        return operations;
    }

    private JsonNode whole(ObjectNode operation) {
        ObjectNode whole = operation.deepCopy();
        ArrayNode parameters = whole.putArray("parameters");
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        ObjectNode responses = whole.putObject("responses");
        operation.path("responses").properties().forEach(one -> responses.set(one.getKey(), resolved(one.getValue())));
        return whole;
    }

    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        root.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        return schemas;
    }

    /** What a reference stands for; anything else as it is. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }

    List<String> unresolved() {
        return root.findValuesAsText("$ref").stream()
                .filter(reference -> root.at(reference.substring(1)) instanceof MissingNode)
                .distinct()
                .toList();
    }

    /** Of an object, with those that it takes over from others. */
    Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> properties = new TreeMap<>();
        parts(schema)
                .forEach(part -> part.path("properties")
                        .properties()
                        .forEach(property -> properties.put(property.getKey(), property.getValue())));
        return properties;
    }

    Set<String> required(JsonNode schema) {
        return Set.copyOf(parts(schema)
                .flatMap(part -> texts(part.path("required")).stream())
                .toList());
    }

    private Stream<JsonNode> parts(JsonNode schema) {
        JsonNode whole = resolved(schema);
        List<JsonNode> parts = new ArrayList<>(List.of(whole));
        whole.path("allOf").forEach(part -> parts(part).forEach(parts::add));
        return parts.stream();
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Of a body: by its media type. */
    static Map<String, JsonNode> bodies(JsonNode holder) {
        Map<String, JsonNode> bodies = new TreeMap<>();
        holder.path("content")
                .properties()
                .forEach(body -> bodies.put(body.getKey(), body.getValue().path("schema")));
        return bodies;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    static boolean isSuccess(String status) {
        return status.startsWith("2");
    }
}
