package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.in;
import static cn.duikou.order.OrderFixture.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.TestDatabase;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that was pointed to as evidence can be had by whoever judges it, whatever its side does with it afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceStaysTest {

    @Test
    void a_file_that_is_evidence_is_kept_when_it_is_taken_away() {
        String project = new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
        String file = Upload.to(project).file("开工.pdf", SampleFile.pdf()).added("liaoning-editor");
        String other = Upload.to(project).file("其他.docx", SampleFile.docx("其他")).added("liaoning-editor");
        String digest = as("ndrc").get(Upload.PATH + "/" + file).path("sha256");
        post("liaoning-editor", in("issued"), "evidence", evidence(file))
                .statusCode(201)
                .body("evidence[0].evidence.attachmentId", contains(file))
                .body("evidence[0].evidence.digest", contains(digest));
        remove(file);
        remove(other);
        as("ndrc").get(Upload.PATH + "/" + file).then().body("downloadable", equalTo(true));
        as("ndrc").get(Upload.PATH + "/" + file + "/content").then().statusCode(200);
        as("ndrc").get(Upload.PATH + "/" + other + "/content").then().statusCode(404);
        post("liaoning-editor", in("issued"), "evidence", evidence(other))
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_NO_FILE"));
    }

    private static void remove(String file) {
        as("liaoning-editor")
                .body(Map.of("reason", "误传"))
                .post(Upload.PATH + "/" + file + "/remove")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> evidence(String file) {
        return Map.of(
                "finding",
                1,
                "note",
                "开工证明",
                "evidence",
                Map.of("recordCodes", List.of(), "attachmentIds", List.of(file)));
    }
}
