package cn.duikou.administration;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Governments below the province, as the administrator brings them in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrganisationsTest {

    private static final String PATH = "/api/v1/organisations";
    private static final String GOVERNED = "LN-JS.chaoyang-zhenjiang";
    private static final String SUB_PAIR = "LN-JS.liaoyang-nantong";

    @Test
    void both_cities_of_a_sub_pair_work_on_it_alone_and_their_provinces_see_it() {
        add("liaoyang", "211000").statusCode(201).header("Location", notNullValue());
        add("nantong", "320600").statusCode(201);
        as("liaoyang-editor").get("/api/v1/me").then().body("pairs.pair.code", contains(SUB_PAIR));
        String province = TwoSides.agreed();
        Map<String, Object> facts = ProjectFixture.with(
                ProjectFixture.with(ProjectFixture.aSignedProject(), "pairCode", SUB_PAIR), "regionCode", "211000");
        BothSides projects = new BothSides(TwoSides.PROJECTS);
        String id = projects.drafted("liaoyang-editor", facts);
        projects.move("liaoyang-approver", id, "send").statusCode(200);
        projects.move("nantong-approver", id, "agree").statusCode(200);
        for (String above : new String[] {"liaoning-editor", "jiangsu-editor", "ndrc"}) {
            projects.view(above, id).statusCode(200).body("state", equalTo("AGREED"));
        }
        projects.view("liaoyang-editor", province).statusCode(404);
        as("liaoyang-editor")
                .body(ProjectFixture.aSignedProject())
                .post(TwoSides.PROJECTS)
                .then()
                .statusCode(422);
        as("nantong-editor").get("/api/v1/pairs/LN-JS/summary").then().statusCode(404);
        as("nantong-editor")
                .get("/api/v1/pairs/" + SUB_PAIR + "/summary")
                .then()
                .statusCode(200)
                .body("projectsByState.AGREED", equalTo(1));
    }

    /** The side whose own government is not there yet is still acted for from above. */
    @Test
    void whoever_is_above_a_government_sees_its_records_and_leaves_them_to_it() {
        BothSides projects = new BothSides(TwoSides.PROJECTS);
        Map<String, Object> facts = ProjectFixture.with(
                ProjectFixture.with(ProjectFixture.aSignedProject(), "pairCode", GOVERNED), "regionCode", "211300");
        String early = projects.drafted("liaoning-editor", facts);
        add("chaoyang", "211300").statusCode(201);
        long waiting = waitingFor("liaoning-approver");
        String id = projects.drafted("chaoyang-editor", facts);
        for (String own : List.of(early, id)) {
            projects.view("liaoning-approver", own)
                    .statusCode(200)
                    .body("actions", empty())
                    .body("locks.code", contains("OWN_GOVERNMENT_ACTS"));
            projects.view("chaoyang-approver", own).body("actions", hasItem("SEND"));
        }
        assertEquals(waiting, waitingFor("liaoning-approver"));
        as("liaoning-approver")
                .body(facts)
                .post(TwoSides.PROJECTS)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/pairCode OWN_GOVERNMENT_ACTS"));
        projects.move("liaoning-approver", id, "send")
                .statusCode(403)
                .body("errors.code", contains("OWN_GOVERNMENT_ACTS"));
        Upload.to(id).file("a.pdf", SampleFile.pdf()).by("liaoning-editor").statusCode(403);
        projects.move("chaoyang-approver", id, "send").statusCode(200);
        projects.move("jiangsu-approver", id, "agree").statusCode(200);
        String acts = "pairs.find { it.pair.code == '" + GOVERNED + "' }.acts";
        as("liaoning-editor").get("/api/v1/me").then().body(acts, equalTo(false));
        as("jiangsu-editor").get("/api/v1/me").then().body(acts, equalTo(true));
        change("chaoyang", Map.of("nameZh", "朝阳市", "nameEn", "Chaoyang", "active", false))
                .statusCode(200);
        projects.change("liaoning-editor", id, Map.of("name", "停用后由上级办理")).statusCode(200);
    }

    private static long waitingFor(String account) {
        Map<String, Integer> counts = as(account).get("/api/v1/todos").path("counts");
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void an_organisation_out_of_use_does_nothing_until_it_is_in_use_again() {
        add("tonghua", "220500").statusCode(201);
        as("tonghua-editor").get("/api/v1/me").then().statusCode(200);
        change("tonghua", Map.of("nameZh", "通化市", "nameEn", "Tonghua", "active", false))
                .statusCode(200)
                .body("active", equalTo(false));
        as("tonghua-editor").get("/api/v1/me").then().statusCode(403).body("code", equalTo("NO_ORGANISATION"));
        change("tonghua", Map.of("nameZh", "通化市政府", "nameEn", "Tonghua", "active", true))
                .statusCode(200)
                .header("ETag", "\"3\"");
        as("tonghua-editor").get("/api/v1/me").then().statusCode(200).body("organisation.nameZh", equalTo("通化市政府"));
    }

    @ParameterizedTest
    @CsvSource({
        "code, YanCheng, 400, /code, NOT_AN_ORGANISATION_CODE",
        "code, , 400, /code, REQUIRED",
        "code, liaoning, 422, /code, ORGANISATION_CODE_TAKEN",
        "regionCode, 999999, 422, /regionCode, UNKNOWN_REGION",
        "regionCode, 210000, 422, /regionCode, REGION_HAS_ORGANISATION",
        "regionCode, 210600, 422, /regionCode, REGION_WITHOUT_PAIR",
        "nameZh, , 400, /nameZh, REQUIRED",
        "nameEn, ' ', 400, /nameEn, BLANK",
        "kind, CENTRAL, 400, /kind, UNKNOWN_FIELD"
    })
    void what_is_wrong_is_named(String field, String value, int status, String pointer, String code) {
        Map<String, Object> organisation = organisation("yancheng", "320900");
        organisation.put(field, value);
        if (value == null) {
            organisation.remove(field);
        }
        as("admin")
                .body(organisation)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        as("admin").get(PATH).then().body("items.code", not(hasItem("yancheng")));
    }

    @Test
    void two_at_once_do_not_both_get_a_region() {
        List<Callable<Integer>> both = Stream.of("hegang", "hegangshi")
                .<Callable<Integer>>map(code -> () -> as("admin")
                        .body(organisation(code, "230400"))
                        .post(PATH)
                        .statusCode())
                .toList();
        assertEquals(List.of(201, 422), AtOnce.all(both).stream().sorted().toList());
    }

    @Test
    void a_change_needs_the_version_that_one_has_seen() {
        Map<String, Object> names = Map.of("nameZh", "沈阳市", "nameEn", "Shenyang", "active", true);
        as("admin").body(names).put(PATH + "/shenyang").then().statusCode(428);
        as("admin")
                .header("If-Match", "\"99\"")
                .body(names)
                .put(PATH + "/shenyang")
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", "*")
                .body(names)
                .put(PATH + "/nowhere")
                .then()
                .statusCode(404);
        as("admin")
                .header("If-Match", "*")
                .body(names)
                .put(PATH + "/ndrc")
                .then()
                .statusCode(409)
                .body("errors.code", contains("NOT_A_LOCAL_GOVERNMENT"));
        as("liaoning-approver")
                .header("If-Match", "*")
                .body(names)
                .put(PATH + "/shenyang")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse add(String code, String regionCode) {
        return as("admin").body(organisation(code, regionCode)).post(PATH).then();
    }

    private static ValidatableResponse change(String code, Map<String, Object> change) {
        String tag = as("admin").get(PATH + "/" + code).header("ETag");
        return as("admin")
                .header("If-Match", tag)
                .body(change)
                .put(PATH + "/" + code)
                .then();
    }

    private static Map<String, Object> organisation(String code, String regionCode) {
        return new TreeMap<>(Map.of("code", code, "nameZh", "某市", "nameEn", "Some City", "regionCode", regionCode));
    }
}
