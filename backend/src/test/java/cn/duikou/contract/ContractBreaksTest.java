package cn.duikou.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison itself: what breaks a caller is found, what only adds is not. */
class ContractBreaksTest {

    private static final String RELEASED = """
            paths:
              /parks:
                get:
                  operationId: listParks
                  parameters:
                  - {name: q, in: query, schema: {type: string, maxLength: 200}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Park"}}}}
                post:
                  operationId: draftPark
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Facts"}}}}
                  responses:
                    "201": {content: {application/json: {schema: {$ref: "#/components/schemas/Park"}}}}
            components:
              schemas:
                Park:
                  allOf:
                  - {$ref: "#/components/schemas/Standing"}
                  - {$ref: "#/components/schemas/Facts"}
                Standing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    agreedAt: {type: string}
                    state: {type: string, enum: [DRAFT, AGREED]}
                Facts:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 200}
                    kind: {type: string, enum: [NEW, OLD]}
                    area: {type: number}
            """;

    @Test
    void the_same_breaks_nothing() {
        assertEquals(List.of(), breaks("", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agreedAt: {type: string}            | agreedAt: {type: string}, sentAt: {type: string}
            area: {type: number}                | area: {type: number}, note: {type: string}
            enum: [DRAFT, AGREED]               | enum: [DRAFT, SENT, AGREED]
            enum: [NEW, OLD]                    | enum: [NEW, OLD, OTHER]
            required: [id]                      | required: [id, agreedAt]
            maxLength: 200}}                    | maxLength: 300}}
            in: query, schema                   | in: query, description: words, schema
            """)
    void what_only_adds_breaks_nothing(String before, String after) {
        assertEquals(List.of(), breaks(before, after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /parks:                   | /zones:                                | get /parks is gone, post /parks is gone
            get:                      | put:                                   | get /parks is gone
            listParks                 | findParks                              | get /parks has another operationId
            name: q,                  | name: text,                            | get /parks no longer takes query q
            in: query, schema         | in: query, required: true, schema      | get /parks now needs query q
            maxLength: 200}}          | maxLength: 100}}                       | get /parks parameter query q has a narrower maxLength
            "200":                    | "204":                                 | get /parks no longer answers 200
            required: [name]          | required: [name, area]                 | post /parks request.area is now required
            kind: {                   | sort: {                                | get /parks 200.kind is gone
            id: {type: string}        | id: {type: integer}                    | get /parks 200.id has another type
            required: [id]            | required: []                           | get /parks 200.id is no longer certain
            [NEW, OLD]                | [NEW]                                  | post /parks request.kind no longer takes OLD
            name: {type: string, maxLength: 200} | name: {type: string, maxLength: 99} | post /parks request.name has a narrower maxLength
            name: {type: string,      | name: {pattern: x, type: string,       | post /parks request.name has another pattern
            """)
    void what_breaks_a_caller_is_found(String before, String after, String expected) {
        List<String> found = breaks(before, after);
        List.of(expected.split(", ")).forEach(one -> assertEquals(true, found.contains(one), found::toString));
    }

    private static List<String> breaks(String before, String after) {
        String current = before.isEmpty() ? RELEASED : RELEASED.replace(flow(before), flow(after));
        if (!before.isEmpty()) {
            assertNotEquals(RELEASED, current);
        }
        return ContractBreaks.between(ContractFile.of(RELEASED), ContractFile.of(current));
    }

    /** Further fields go to a line of their own. */
    private static String flow(String words) {
        return words.replace("}, ", "}\n        ");
    }
}
