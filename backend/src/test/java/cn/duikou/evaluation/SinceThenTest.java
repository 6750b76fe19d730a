package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is corrected after a snapshot is told beside it, and changes nothing of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SinceThenTest {

    private static final BothSides PROJECTS = new BothSides("/api/v1/projects");

    @Test
    void a_record_that_was_changed_by_agreement_is_told_with_both_versions() {
        String project = PROJECTS.agreed(ProjectFixture.aSignedProject());
        String round = in("open");
        String before = get("ndrc", round + "/snapshot").extract().path("digest");
        get("liaoning-editor", round + "/snapshot/since").body("items.recordId", not(hasItem(project)));
        PROJECTS.change(BothSides.OURS, project, Map.of("name", "更正之后的名称"));
        PROJECTS.move(BothSides.OURS, project, "send");
        get("liaoning-editor", round + "/snapshot/since").body("items.recordId", not(hasItem(project)));
        PROJECTS.move(BothSides.THEIRS, project, "agree");
        String found = "items.find { it.recordId == '" + project + "' }.";
        get("jiangsu-editor", round + "/snapshot/since")
                .statusCode(200)
                .body(found + "frozenVersion", equalTo(1))
                .body(found + "version", equalTo(2))
                .body(found + "measures.size()", greaterThan(0))
                .body(found + "title", equalTo("更正之后的名称"))
                .body(found + "differences.pointer", contains("/name"))
                .body(found + "differences[0].after", equalTo("更正之后的名称"));
        get("assessor", round + "/snapshot/since").statusCode(403);
        get("zhejiang-approver", round + "/snapshot/since").statusCode(404);
        as("ndrc")
                .queryParam("sort", "code")
                .queryParam("size", 1)
                .get(ROUNDS + "/" + round + "/snapshot/since")
                .then()
                .statusCode(200);
        assertEquals(before, get("ndrc", round + "/snapshot").extract().path("digest"));
        get("ndrc", round + "/snapshot/verification").body("intact", equalTo(true));
    }
}
