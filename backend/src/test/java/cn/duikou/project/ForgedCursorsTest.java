package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor reads on in the list that gave it and nowhere else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForgedCursorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "..", "abc.def", "💥", "AAAA.AAAAAAAAAAAAAAAA", "%00"})
    void a_cursor_that_was_made_up_is_refused(String cursor) {
        if (!cursor.isEmpty()) {
            refused(
                    Shelf.READER,
                    call -> call.queryParam("after", cursor).get(PROJECTS),
                    400,
                    "after",
                    "CURSOR_INVALID");
        }
    }

    @Test
    void a_cursor_that_was_altered_is_refused() {
        String cursor = cursor("size=5");
        String[] parts = cursor.split("\\.");
        String values = new String(Base64.getUrlDecoder().decode(parts[0])).replace("20", "19");
        String altered = Base64.getUrlEncoder().withoutPadding().encodeToString(values.getBytes()) + "." + parts[1];
        for (String forged : List.of(altered, cursor + "A", cursor.substring(1), parts[0], "." + parts[1])) {
            refused(
                    Shelf.READER,
                    call -> call.queryParam("after", forged).get(PROJECTS),
                    400,
                    "after",
                    "CURSOR_INVALID");
        }
    }

    @Test
    void a_cursor_of_another_order_or_list_is_refused() {
        String cursor = cursor("size=5&sort=name");
        for (String sort : List.of("-name", "code", "name,code", "-updatedAt")) {
            refused(
                    Shelf.READER,
                    call -> call.queryParam("after", cursor)
                            .queryParam("sort", sort)
                            .get(PROJECTS),
                    400,
                    "after",
                    "CURSOR_INVALID");
        }
        String changes = as(Shelf.READER).get("/api/v1/changes?size=1").path("next");
        assertNotNull(changes);
        refused(Shelf.READER, call -> call.queryParam("after", changes).get(PROJECTS), 400, "after", "CURSOR_INVALID");
    }

    @Test
    void a_cursor_of_another_filter_or_of_somebody_else_is_refused() {
        String cursor = cursor("size=5");
        refused(
                Shelf.READER,
                call -> call.queryParam("after", cursor)
                        .queryParam("kind", "INVESTMENT")
                        .get(PROJECTS),
                400,
                "after",
                "CURSOR_INVALID");
        refused(
                "zhejiang-editor",
                call -> call.queryParam("after", cursor).get(PROJECTS),
                400,
                "after",
                "CURSOR_INVALID");
    }

    private static String cursor(String query) {
        Shelf.items();
        return as(Shelf.READER).get(PROJECTS + "?" + query).path("next");
    }
}
