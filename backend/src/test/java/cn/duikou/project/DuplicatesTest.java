package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects that may have been entered twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DuplicatesTest {

    private static final String REASON = "items.find { it.id == '%s' }.reason";

    @Test
    void a_name_that_is_nearly_the_same_is_found_with_its_score() {
        String one = TwoSides.drafted(named("鞍山菱镁新材料产业化基地", "210300"));
        String other = TwoSides.drafted(named("鞍山菱镁新材料产业化基地（一期）", "210300"));
        duplicates(one)
                .body(REASON.formatted(other), equalTo("SIMILAR_NAME"))
                .body("items.score.collect { it > 0.4f }", everyItem(equalTo(true)));
    }

    @Test
    void a_district_lies_within_its_city() {
        String city = TwoSides.drafted(named("本溪冰雪旅游示范带综合开发", "210500"));
        String district = TwoSides.drafted(named("本溪冰雪旅游示范带综合开发", "210502"));
        duplicates(city).body("items.id", hasItem(district));
        duplicates(district).body("items.id", hasItem(city));
    }

    @Test
    void another_name_or_another_place_is_none() {
        String one = TwoSides.drafted(named("抚顺页岩油深加工联合装置", "210400"));
        String elsewhere = TwoSides.drafted(named("抚顺页岩油深加工联合装置", "210600"));
        String different = TwoSides.drafted(named("老工业区搬迁改造学校医院", "210400"));
        duplicates(one).body("items.id", not(hasItem(elsewhere))).body("items.id", not(hasItem(different)));
    }

    private static Map<String, Object> named(String name, String regionCode) {
        return with(with(aSignedProject(), "name", name), "regionCode", regionCode);
    }

    private static ValidatableResponse duplicates(String id) {
        return as(TwoSides.OURS)
                .get(TwoSides.PROJECTS + "/" + id + "/duplicates")
                .then()
                .statusCode(200);
    }
}
