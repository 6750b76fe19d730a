package cn.duikou.attachment;

import static cn.duikou.attachment.Upload.PATH;
import static cn.duikou.ledger.BothSides.OURS;
import static cn.duikou.ledger.BothSides.THEIRS;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.AtOnce;
import cn.duikou.Calls;
import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Content outside the database: there as long as something refers to it, and never other than it was laid. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeepingContentTest {

    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");

    @Inject
    AttachmentSettings settings;

    @Inject
    OrphanSweep sweep;

    @Test
    void the_same_content_beside_many_records_lies_there_once() throws Exception {
        byte[] content = SampleFile.pdf();
        List<String> records =
                IntStream.range(0, 6).mapToObj(i -> MEETINGS.agreed(aMeeting())).toList();
        List<String> ids = AtOnce.all(records.stream()
                .map(record -> (Callable<String>)
                        () -> Upload.to(record).file("a.pdf", content).added(OURS))
                .toList());
        assertEquals(6, ids.stream().distinct().count());
        assertTrue(Files.exists(place(ids.getFirst())));
    }

    @Test
    void of_two_who_attach_the_same_to_one_record_one_is_told() {
        byte[] content = SampleFile.pdf();
        String record = MEETINGS.agreed(aMeeting());
        Callable<Integer> deed = () ->
                Upload.to(record).file("a.pdf", content).by(OURS).extract().statusCode();
        Map<Integer, Long> answers = AtOnce.all(List.of(deed, deed, deed)).stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals(Map.of(201, 1L, 422, 2L), answers);
    }

    @Test
    void what_nothing_refers_to_is_swept_away_once_it_is_old() throws IOException {
        String record = MEETINGS.agreed(aMeeting());
        String kept = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        String young = removed(record);
        String old = removed(record);
        age(kept);
        age(old);
        sweep.sweep();
        assertTrue(Files.exists(place(kept)));
        assertTrue(Files.exists(place(young)));
        assertFalse(Files.exists(place(old)));
    }

    @Test
    void what_both_agreed_on_is_never_swept_away() throws IOException {
        String record = MEETINGS.drafted(aMeeting());
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        MEETINGS.move(OURS, record, "send").statusCode(200);
        MEETINGS.move(THEIRS, record, "agree").statusCode(200);
        remove(id);
        age(id);
        sweep.sweep();
        assertTrue(Files.exists(place(id)));
        download(id).statusCode(200);
    }

    @Test
    void what_is_swept_away_while_it_is_attached_again_is_laid_anew() throws Exception {
        for (int i = 0; i < 5; i++) {
            byte[] content = SampleFile.pdf();
            String record = MEETINGS.agreed(aMeeting());
            String first = Upload.to(record).file("a.pdf", content).added(OURS);
            remove(first);
            age(first);
            Callable<String> again =
                    () -> Upload.to(record).file("a.pdf", content).added(OURS);
            Callable<String> sweeping = () -> {
                sweep.sweep();
                return "";
            };
            String second = AtOnce.all(List.of(again, sweeping)).getFirst();
            download(second).statusCode(200);
        }
    }

    @Test
    void content_that_is_damaged_or_gone_is_told_and_never_given_out() throws IOException {
        byte[] content = SampleFile.pdf();
        String record = MEETINGS.agreed(aMeeting());
        String id = Upload.to(record).file("a.pdf", content).added(OURS);
        Files.writeString(place(id), "something else");
        download(id).statusCode(500).body("code", equalTo("CONTENT_LOST"));
        Files.delete(place(id));
        download(id).statusCode(500).body("code", equalTo("CONTENT_LOST"));
        Upload.to(MEETINGS.agreed(aMeeting())).file("a.pdf", content).added(OURS);
        download(id).statusCode(200);
    }

    @Test
    void nothing_is_taken_that_the_scanner_has_not_passed() throws IOException {
        String record = MEETINGS.agreed(aMeeting());
        VirusScan none = new VirusScan(settings);
        try (Clamd clamd = Clamd.answering("stream: Eicar FOUND")) {
            QuarkusMock.installMockForType(new VirusScan(Clamd.settings(clamd.address())), VirusScan.class);
            byte[] infected = SampleFile.pdf();
            Upload.to(record)
                    .file("a.pdf", infected)
                    .by(OURS)
                    .statusCode(422)
                    .body("errors[0].code", equalTo("FILE_IS_INFECTED"));
        }
        QuarkusMock.installMockForType(new VirusScan(Clamd.settings("localhost:1")), VirusScan.class);
        Upload.to(record)
                .file("a.pdf", SampleFile.pdf())
                .by(OURS)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE"));
        QuarkusMock.installMockForType(none, VirusScan.class);
        Calls.as(OURS).get(PATH + "?recordId=" + record).then().body("items.size()", equalTo(0));
    }

    private static String removed(String record) {
        String id = Upload.to(record).file("a.pdf", SampleFile.pdf()).added(OURS);
        remove(id);
        return id;
    }

    private static void remove(String id) {
        Calls.as(OURS)
                .body(Map.of("reason", "误传"))
                .post(PATH + "/" + id + "/remove")
                .then()
                .statusCode(200);
    }

    /** Past the contract, which does not promise that content may be lost. */
    private static ValidatableResponse download(String id) {
        return given().auth()
                .oauth2(Tokens.of(OURS))
                .get(PATH + "/" + id + "/content")
                .then();
    }

    private void age(String id) throws IOException {
        Files.setLastModifiedTime(
                place(id), FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(2))));
    }

    private Path place(String id) {
        String sha256 = Calls.as(OURS).get(PATH + "/" + id).path("sha256");
        return Path.of(settings.directory(), sha256.substring(0, 2), sha256.substring(2, 4), sha256);
    }
}
