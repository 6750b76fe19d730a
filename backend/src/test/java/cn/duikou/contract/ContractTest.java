package cn.duikou.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyone may rely on who reads the contract. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    private static final Set<String> OF_THE_JDK = Set.of("Instant", "LocalDate", "UUID");
    private static final String LEFTOVER_NAME = ".*\\d|Entry.*|Json.*|Item|Kind|Listed|Paged|Object|Map.*|Rest.*";

    private final ContractFile contract = ContractFile.of(ContractFile.BUILT);

    /** {@code make contract} writes it anew. */
    @Test
    void is_committed_as_it_is_built() throws IOException {
        assertEquals(Files.readString(ContractFile.BUILT), Files.readString(ContractFile.COMMITTED));
    }

    @Test
    void takes_nothing_back_that_was_released() {
        assertEquals(List.of(), ContractBreaks.between(ContractFile.of(ContractFile.RELEASED), contract));
    }

    @Test
    void names_each_operation_once() {
        Map<String, String> seen = new TreeMap<>();
        contract.operations().forEach((where, operation) -> {
            String id = operation.path("operationId").asText();
            assertEquals(true, id.matches("[a-z][a-zA-Z]+"), where);
            assertEquals(null, seen.put(id, where), id);
        });
    }

    @Test
    void says_of_each_operation_what_it_does_and_where_it_belongs() {
        each(
                "has no summary or tag",
                (where, operation) ->
                        ContractFile.isChinese(operation.path("summary").asText())
                                && !operation.path("tags").isEmpty());
    }

    @Test
    void gives_a_form_to_every_answer() {
        each(
                "answers without a schema",
                (where, operation) -> operation.path("responses").properties().stream()
                        .filter(answer -> ContractFile.isSuccess(answer.getKey())
                                && !answer.getKey().equals("204"))
                        .allMatch(answer ->
                                !ContractFile.bodies(answer.getValue()).isEmpty()
                                        && ContractFile.bodies(answer.getValue()).values().stream()
                                                .noneMatch(JsonNode::isEmpty)));
    }

    @Test
    void tells_of_every_refusal_in_the_form_of_problems() {
        each(
                "refuses in another form",
                (where, operation) -> operation.path("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("4")
                                || answer.getKey().startsWith("5"))
                        .allMatch(answer -> ContractFile.bodies(answer.getValue())
                                .toString()
                                .equals("{application/problem+json={\"$ref\":\"#/components/schemas/Problem\"}}")));
    }

    @Test
    void tells_which_refusals_to_expect() {
        contract.operations().forEach((where, operation) -> {
            List<String> expected = new ArrayList<>(List.of("400", "401", "403", "429"));
            if (where.contains("{")) {
                expected.add("404");
            }
            if (!where.startsWith("get")) {
                expected.addAll(List.of("409", "413", "415", "422"));
            }
            if (parameters(operation).containsKey("If-Match")) {
                expected.addAll(List.of("412", "428"));
            }
            List<String> told = new ArrayList<>();
            operation.path("responses").fieldNames().forEachRemaining(told::add);
            expected.removeAll(told);
            assertEquals(List.of(), expected, where);
        });
    }

    @Test
    void explains_every_parameter() {
        contract.operations()
                .forEach((where, operation) -> parameters(operation)
                        .forEach((name, parameter) -> assertEquals(
                                true,
                                ContractFile.isChinese(
                                        parameter.path("description").asText()),
                                where + " " + name)));
    }

    @Test
    void shows_an_example_of_every_body_that_is_sent() {
        each(
                "has no example",
                (where, operation) -> operation.path("requestBody").path("content").properties().stream()
                        .allMatch(body -> body.getValue().has("example")
                                || body.getValue().has("examples")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "agreements", "replications", "zone-links", "cadre-exchanges"})
    void shows_examples_that_are_accepted(String ledger) {
        JsonNode example = contract.operations()
                .get("post /api/v1/" + ledger)
                .at("/requestBody/content/application~1json/example");
        given().auth()
                .oauth2(Tokens.of(ledger.equals("agreements") ? "jilin-editor" : "liaoning-editor"))
                .contentType("application/json")
                .body(example.toString())
                .post("/api/v1/" + ledger + "?dryRun=true")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    @Test
    void takes_each_parameter_once() {
        each(
                "takes a parameter twice",
                (where, operation) -> parameters(operation).size()
                        == operation.path("parameters").size());
    }

    @Test
    void titles_every_schema_and_every_field_in_chinese() {
        List<String> untitled = new ArrayList<>();
        contract.schemas().forEach((name, schema) -> {
            if (!OF_THE_JDK.contains(name)) {
                if (!ContractFile.isChinese(schema.path("title").asText())) {
                    untitled.add(name);
                }
                schema.path("properties").properties().stream()
                        .filter(field -> !ContractFile.isChinese(
                                field.getValue().path("title").asText()))
                        .forEach(field -> untitled.add(name + "." + field.getKey()));
            }
        });
        assertEquals(List.of(), untitled);
    }

    @Test
    void names_its_schemas_by_what_they_are() {
        assertEquals(
                List.of(),
                contract.schemas().keySet().stream()
                        .filter(name -> name.matches(LEFTOVER_NAME))
                        .toList());
    }

    @Test
    void refers_to_nothing_that_is_not_there() {
        assertEquals(List.of(), contract.unresolved());
        assertEquals(true, contract.root().path("servers").isMissingNode(), "servers differ from place to place");
    }

    @Test
    void has_no_schema_that_nobody_uses() {
        List<String> used = contract.root().findValuesAsText("$ref");
        assertEquals(
                List.of(),
                contract.schemas().keySet().stream()
                        .filter(name -> !used.contains("#/components/schemas/" + name))
                        .toList());
    }

    private void each(String complaint, java.util.function.BiPredicate<String, JsonNode> claim) {
        assertEquals(
                List.of(),
                contract.operations().entrySet().stream()
                        .filter(operation -> !claim.test(operation.getKey(), operation.getValue()))
                        .map(operation -> operation.getKey() + " " + complaint)
                        .toList());
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.put(one.path("name").asText(), one));
        return parameters;
    }
}
