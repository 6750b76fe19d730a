package cn.duikou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a newer contract takes back from an older one: operations, answers and their fields that are gone or no longer
 * certain, and anything more that a caller must now send or may no longer send.
 */
final class ContractBreaks {

    private final ContractFile before;
    private final ContractFile after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private ContractBreaks(ContractFile before, ContractFile after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(ContractFile released, ContractFile current) {
        ContractBreaks breaks = new ContractBreaks(released, current);
        Map<String, JsonNode> now = current.operations();
        released.operations().forEach((where, operation) -> {
            if (now.containsKey(where)) {
                breaks.operation(where, operation, now.get(where));
            } else {
                breaks.found.add(where + " is gone");
            }
        });
        return breaks.found;
    }

    private void operation(String where, JsonNode old, JsonNode now) {
        if (!old.path("operationId").equals(now.path("operationId"))) {
            found.add(where + " has another operationId");
        }
        parameters(where, old, now);
        if (now.path("requestBody").path("required").asBoolean()
                && !old.path("requestBody").path("required").asBoolean()) {
            found.add(where + " now needs a body");
        }
        bodies(where + " request", old.path("requestBody"), now.path("requestBody"), true);
        old.path("responses").properties().forEach(answer -> {
            JsonNode still = now.path("responses").path(answer.getKey());
            if (still.isMissingNode() && ContractFile.isSuccess(answer.getKey())) {
                found.add(where + " no longer answers " + answer.getKey());
            } else if (!still.isMissingNode()) {
                bodies(where + " " + answer.getKey(), answer.getValue(), still, false);
            }
        });
    }

    private void parameters(String where, JsonNode old, JsonNode now) {
        Map<String, JsonNode> known = parameters(old);
        Map<String, JsonNode> taken = parameters(now);
        known.forEach((name, parameter) -> {
            if (taken.containsKey(name)) {
                schema(
                        where + " parameter " + name,
                        parameter.path("schema"),
                        taken.get(name).path("schema"),
                        true);
            } else {
                found.add(where + " no longer takes " + name);
            }
        });
        taken.forEach((name, parameter) -> {
            boolean needed = parameter.path("required").asBoolean();
            if (needed
                    && !known.getOrDefault(name, parameter.path("none"))
                            .path("required")
                            .asBoolean()) {
                found.add(where + " now needs " + name);
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.put(
                        one.path("in").asText() + " " + one.path("name").asText(), one));
        return parameters;
    }

    private void bodies(String where, JsonNode old, JsonNode now, boolean sent) {
        Map<String, JsonNode> still = ContractFile.bodies(now);
        ContractFile.bodies(old).forEach((type, schema) -> {
            if (still.containsKey(type)) {
                schema(where, schema, still.get(type), sent);
            } else {
                found.add(where + " is no longer " + type);
            }
        });
    }

    /** What is sent may only become wider, what is answered only narrower; a field that is unknown is refused. */
    private void schema(String where, JsonNode old, JsonNode now, boolean sent) {
        if (!visited.add(sent + " " + old.path("$ref").asText(where) + " "
                + now.path("$ref").asText(where))) {
            return;
        }
        JsonNode was = before.resolved(old);
        JsonNode is = after.resolved(now);
        if (!was.path("type").equals(is.path("type")) || !was.path("format").equals(is.path("format"))) {
            found.add(where + " has another type");
        }
        values(where, was, is, sent);
        if (sent) {
            limits(where, was, is);
        }
        if (was.has("items") && is.has("items")) {
            schema(where + "[]", was.path("items"), is.path("items"), sent);
        }
        fields(where, old, now, sent);
    }

    private void fields(String where, JsonNode old, JsonNode now, boolean sent) {
        Map<String, JsonNode> still = after.properties(now);
        before.properties(old).forEach((name, field) -> {
            if (still.containsKey(name)) {
                schema(where + "." + name, field, still.get(name), sent);
            } else {
                found.add(where + "." + name + " is gone");
            }
        });
        Set<String> certain = before.required(old);
        Set<String> nowCertain = after.required(now);
        (sent ? nowCertain : certain)
                .stream()
                        .filter(name -> !(sent ? certain : nowCertain).contains(name))
                        .filter(name -> sent || still.containsKey(name))
                        .sorted()
                        .forEach(name ->
                                found.add(where + "." + name + (sent ? " is now required" : " is no longer certain")));
    }

    private void values(String where, JsonNode was, JsonNode is, boolean sent) {
        List<String> known = ContractFile.texts(was.path("enum"));
        List<String> left = ContractFile.texts(is.path("enum"));
        if (sent && !left.isEmpty()) {
            known.stream()
                    .filter(value -> !left.contains(value))
                    .forEach(value -> found.add(where + " no longer takes " + value));
            if (known.isEmpty()) {
                found.add(where + " now takes certain values only");
            }
        }
    }

    private void limits(String where, JsonNode was, JsonNode is) {
        for (String most : List.of("maxLength", "maxItems", "maximum")) {
            if (is.has(most)
                    && (!was.has(most)
                            || is.path(most)
                                            .decimalValue()
                                            .compareTo(was.path(most).decimalValue())
                                    < 0)) {
                found.add(where + " has a narrower " + most);
            }
        }
        for (String least : List.of("minLength", "minItems", "minimum")) {
            if (is.has(least)
                    && (!was.has(least)
                            || is.path(least)
                                            .decimalValue()
                                            .compareTo(was.path(least).decimalValue())
                                    > 0)) {
                found.add(where + " has a narrower " + least);
            }
        }
        if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
            found.add(where + " has another pattern");
        }
    }
}
