package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, sizes and orders that cannot be asked for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefusingPagesTest {

    @ParameterizedTest
    @CsvSource({
        "size=0,size,OUT_OF_RANGE",
        "size=-1,size,OUT_OF_RANGE",
        "size=201,size,OUT_OF_RANGE",
        "size=10000,size,OUT_OF_RANGE",
        "size=99999999999,size,OUT_OF_RANGE",
        "size=1.5,size,NOT_A_NUMBER",
        "size=ten,size,NOT_A_NUMBER",
        "size=+5,size,NOT_A_NUMBER",
        "size=２０,size,NOT_A_NUMBER",
        "page=0,page,OUT_OF_RANGE",
        "page=-1,page,OUT_OF_RANGE",
        "page=10001,page,TOO_DEEP",
        "page=99999999999,page,OUT_OF_RANGE",
        "page=502,page,TOO_DEEP",
        "page=x,page,NOT_A_NUMBER",
        "sort=secret,sort,NOT_ONE_OF",
        "sort=facts,sort,NOT_ONE_OF",
        "sort=id,sort,NOT_ONE_OF",
        "sort=code;drop,sort,NOT_ONE_OF",
        "sort=--code,sort,NOT_ONE_OF",
        "sort=Code,sort,NOT_ONE_OF",
        "'sort=code,-code',sort,DOUBLED",
        "'sort=code,',sort,NOT_ONE_OF",
        "colour=red,colour,UNKNOWN_PARAMETER",
        "Size=5,Size,UNKNOWN_PARAMETER",
        "dryRun=true,dryRun,UNKNOWN_PARAMETER"
    })
    void a_page_that_cannot_be_is_refused(String query, String name, String code) {
        String[] parameter = query.split("=", 2);
        refused(
                Shelf.READER,
                call -> call.queryParam(parameter[0], parameter[1]).get(PROJECTS),
                400,
                name,
                code);
    }

    @Test
    void of_two_values_for_one_none_is_passed_over() {
        refused(Shelf.READER, call -> call.get(PROJECTS + "?size=5&size=6"), 400, "size", "DOUBLED");
    }

    @Test
    void the_deepest_page_by_number_is_the_ten_thousandth_row() {
        as(Shelf.READER)
                .get(PROJECTS + "?size=200&page=51")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        refused(Shelf.READER, call -> call.get(PROJECTS + "?size=200&page=52"), 400, "page", "TOO_DEEP");
    }
}
