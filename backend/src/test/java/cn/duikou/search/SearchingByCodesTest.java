package cn.duikou.search;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped national code is forgiven; what is meant as the code of a record or as a number means itself alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchingByCodesTest {

    private static String agreed;

    @ParameterizedTest
    @ValueSource(strings = {"2504-210112-04-01-887767", "25042101120401887716", "9504-210112-04-01-887766"})
    void a_digit_of_a_national_code_is_forgiven(String q) {
        project();
        search(q)
                .body("approximate", equalTo(true))
                .body("items.id", equalTo(List.of(agreed)))
                .body("items[0].where", equalTo("nationalProjectCode"));
    }

    @Test
    void what_is_meant_as_another_code_or_a_number_is_never_forgiven() {
        String code = TwoSides.view(OURS, project()).extract().path("code");
        for (String q : List.of("DK-1999-0012", code.replace("DK-2", "DK-1"), "210113", "2504-210112-04-01-887700")) {
            search(q).body("approximate", equalTo(false));
        }
    }

    private static String project() {
        if (agreed == null) {
            agreed = TwoSides.agreed(with(aSignedProject(), "nationalProjectCode", "2504-210112-04-01-887766"));
        }
        return agreed;
    }

    private static ValidatableResponse search(String q) {
        return as(OURS).queryParam("q", q).get("/api/v1/search").then().statusCode(200);
    }
}
