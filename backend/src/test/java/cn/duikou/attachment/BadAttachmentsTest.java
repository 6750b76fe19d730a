package cn.duikou.attachment;

import static cn.duikou.Calls.as;
import static cn.duikou.attachment.SampleFile.office;
import static cn.duikou.attachment.SampleFile.pdf;
import static cn.duikou.attachment.SampleFile.utf8;
import static cn.duikou.ledger.BothSides.OURS;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent instead of a good file: refused in both languages, with its field, and nothing is kept of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadAttachmentsTest {

    private static final String HAN = "(?s).*\\p{IsHan}.*";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String WORD = "wordprocessingml.document.main+xml";

    private String record;

    @BeforeEach
    void agreeOnARecord() {
        record = new BothSides("/api/v1/meetings").agreed(aMeeting());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a.docx", pdf(), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.pdf", utf8("MZ\u0090\u0000\u0003\u0000"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.txt", utf8("<html><script>alert(1)</script></html>"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.docm", office(WORD, Map.of("word/vbaProject.bin", utf8("x"))), "FILE_HAS_MACROS"),
                Arguments.of(
                        "a.docx",
                        office(WORD, Map.of("word/document.xml", SampleFile.filled(40 * MEBIBYTE))),
                        "FILE_IS_A_BOMB"),
                Arguments.of("a.pdf", new byte[0], "FILE_IS_EMPTY"),
                Arguments.of("../../etc/a.pdf", pdf(), "FILE_NAME_PATH"),
                Arguments.of("C:\\temp\\a.pdf", pdf(), "FILE_NAME_PATH"),
                Arguments.of("a\u0000.pdf", pdf(), "FILE_NAME_CHARACTER"),
                Arguments.of("a\u202efdp.pdf", pdf(), "FILE_NAME_CHARACTER"),
                Arguments.of("a?.pdf", pdf(), "FILE_NAME_CHARACTER"),
                Arguments.of("纪".repeat(90) + ".pdf", pdf(), "FILE_NAME_TOO_LONG"),
                Arguments.of("con.pdf", pdf(), "FILE_NAME_FORM"),
                Arguments.of("a", pdf(), "FILE_NAME_FORM"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_is_refused_in_words(String name, byte[] content, String code) {
        refused(Upload.to(record).file(name, content), 422, "/file", code);
    }

    @Test
    void what_is_not_told_or_told_wrong_is_named() {
        refused(Upload.to(record), 400, "/file", "REQUIRED");
        refused(Upload.to(record).field("file", "text"), 400, "/file", "REQUIRED");
        refused(Upload.to(record).file("a.pdf", pdf()).file("b.pdf", pdf()), 400, "/file", "ONE_FILE");
        refused(Upload.to(record).file("document", "a.pdf", pdf()), 400, "/document", "UNKNOWN_FIELD");
        refused(Upload.empty().field("kind", "OTHER").file("a.pdf", pdf()), 400, "/recordId", "REQUIRED");
        refused(Upload.empty().field("recordId", record).file("a.pdf", pdf()), 400, "/kind", "REQUIRED");
        refused(Upload.to("1").file("a.pdf", pdf()), 400, "/recordId", "NOT_AN_ID");
        refused(
                Upload.empty().field("recordId", record).field("kind", "PHOTO").file("a.pdf", pdf()),
                400,
                "/kind",
                "NOT_ONE_OF");
        refused(Upload.empty(), 400, "/file", "REQUIRED");
    }

    /** A mistyped field must not be passed over, nor one of two values. */
    @Test
    void a_field_that_the_form_has_not_or_twice_is_named() {
        Upload whole = Upload.to(record).file("a.pdf", pdf());
        refused(whole.field("remark", "会议纪要"), 400, "/remark", "UNKNOWN_FIELD");
        refused(Upload.to(record).file("a.pdf", pdf()).field("a/b", ""), 400, "/a~1b", "UNKNOWN_FIELD");
        refused(Upload.to(record).file("a.pdf", pdf()).file("kind", "b.pdf", pdf()), 400, "/kind", "UNKNOWN_FIELD");
        refused(Upload.to(record).file("a.pdf", pdf()).field("kind", "OTHER"), 400, "/kind", "DOUBLED");
        refused(Upload.to(record).file("a.pdf", pdf()).headed("form-data", "x"), 400, "", "NOT_A_FORM");
    }

    /** What the framework's parser throws at these is not the server's fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-data; name=\"kind\"\r\ngarbage",
                "form-data; name=\"kind\"\r\nContent-Type: text/plain; charset=nope",
                "form-data; name=\"kind\"\r\nContent-Type: nothing",
                "form-data; name=\"kind\"\r\nContent-Transfer-Encoding: base64",
                "form-data; name=\"file\"; filename=\"a\nb.pdf\"",
                "form-data; name=\"file\"; filename=\"a\r\nb.pdf\"",
                "form-data; name=\"file\"; filename*=utf-8''%zz.pdf",
                "form-data; name=\"file\"; filename*=nope''a.pdf",
                "form-data"
            })
    void a_form_that_cannot_be_read_is_the_callers(String head) {
        List<String> before = Stored.fingerprint();
        Upload.to(record)
                .headed(head, "OTHER")
                .by(OURS)
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .body("errors.size()", greaterThanOrEqualTo(1));
        assertEquals(before, Stored.fingerprint());
    }

    @Test
    void a_form_of_too_many_fields_is_refused() {
        Upload many = Upload.to(record).file("a.pdf", pdf());
        IntStream.range(0, 3000).forEach(number -> many.field("x" + number, "1"));
        refused(many, 400, "", "NOT_A_FORM");
    }

    @Test
    void a_field_that_is_too_wordyis_not_taken_for_the_file() {
        Upload wordy = Upload.empty().field("recordId", record).field("kind", "K".repeat(200_000));
        refused(wordy.file("a.pdf", pdf()), 400, "/kind", "NOT_ONE_OF");
        Upload longer = Upload.empty().field("recordId", record).field("kind", "K".repeat(2 * MEBIBYTE));
        refused(longer.file("a.pdf", pdf()), 413, "", "FORM_FIELD_TOO_LONG");
    }

    @Test
    void the_same_content_is_attached_once() {
        byte[] content = pdf();
        Upload.to(record).file("a.pdf", content).added(OURS);
        refused(Upload.to(record).file("b.pdf", content), 422, "/file", "FILE_IS_THERE");
        Upload.to(record).file("b.pdf", content).added(BothSides.THEIRS);
    }

    @Test
    void a_record_that_is_not_there_takes_nothing() {
        Upload.to(UUID.randomUUID().toString())
                .file("a.pdf", pdf())
                .by(OURS)
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordId=", "recordId=1", "recordId=0-0-0-0-0"})
    void a_list_of_no_record_is_refused(String query) {
        as(OURS).get(Upload.PATH + "?" + query).then().statusCode(400).body("errors.pointer", hasItem("recordId"));
    }

    @Test
    void a_file_of_twenty_mebibytes_is_taken_and_a_byte_more_is_not() {
        Upload.to(record).file("a.txt", SampleFile.filled(20 * MEBIBYTE)).added(OURS);
        refused(Upload.to(record).file("b.txt", SampleFile.filled(20 * MEBIBYTE + 1)), 413, "/file", "FILE_TOO_LARGE");
    }

    @Test
    void a_file_of_twenty_one_mebibytes_is_refused_whether_it_says_so_or_not() {
        List<String> before = Stored.fingerprint();
        Upload large = Upload.to(record).file("a.txt", SampleFile.filled(21 * MEBIBYTE));
        tooLarge(large.whole(OURS));
        tooLarge(large.inPieces(OURS));
        assertEquals(before, Stored.fingerprint());
    }

    /** Anything else is held to one mebibyte, also below this address. */
    @Test
    void only_files_may_be_large() {
        as(OURS).body(Map.of("reason", "a".repeat(2 * MEBIBYTE)))
                .post(Upload.PATH + "/" + UUID.randomUUID() + "/remove")
                .then()
                .statusCode(413);
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode());
        JsonPath told = JsonPath.from(answer.body());
        assertEquals("TOO_LARGE", told.getString("code"));
        assertEquals("/file", told.getString("errors[0].pointer"));
        assertEquals("FILE_TOO_LARGE", told.getString("errors[0].code"));
        assertTrue(told.getString("detail").contains("20 MiB"), answer.body());
    }

    private static void refused(Upload upload, int status, String pointer, String code) {
        List<String> before = Stored.fingerprint();
        upload.by(OURS)
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("detail", matchesRegex(HAN))
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
        upload.header("Accept-Language", "en")
                .by(OURS)
                .statusCode(status)
                .body("title", not(matchesRegex(HAN)))
                .body("errors.message", everyItem(not(matchesRegex(HAN))));
        assertEquals(before, Stored.fingerprint(), "nothing is stored");
    }
}
