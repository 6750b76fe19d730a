package cn.duikou.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.web.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking clamd, and what is made of its answers. */
class VirusScanTest {

    @TempDir
    Path folder;

    @Test
    void the_whole_file_is_shown_and_what_is_clean_passes() throws IOException {
        byte[] content = SampleFile.filled(200_000);
        try (Clamd clamd = Clamd.answering("stream: OK")) {
            assertDoesNotThrow(() -> scan(clamd.address(), content));
            assertArrayEquals(content, clamd.shown());
        }
    }

    @Test
    void what_is_found_is_told() throws IOException {
        try (Clamd clamd = Clamd.answering("stream: Eicar-Test-Signature FOUND")) {
            Refusal refusal = refused(clamd.address());
            var error = refusal.problem(Locale.ENGLISH, "/").errors().getFirst();
            assertEquals(422, refusal.status());
            assertEquals("FILE_IS_INFECTED", error.code());
            assertEquals("The virus scanner found Eicar-Test-Signature.", error.message());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "UNKNOWN COMMAND", "", "stream: OK FOUND it?"})
    void any_other_answer_lets_nothing_pass(String answer) throws IOException {
        try (Clamd clamd = Clamd.answering(answer)) {
            assertEquals(503, refused(clamd.address()).status());
        }
    }

    @Test
    void a_scanner_that_is_away_or_silent_lets_nothing_pass() throws IOException {
        Refusal away = refused("localhost:1");
        var problem = away.problem(Locale.SIMPLIFIED_CHINESE, "/");
        assertEquals(503, away.status());
        assertEquals("现在无法为文件查毒，文件没有保存；请稍后再上传。", problem.errors().getFirst().message());
        assertFalse(problem.detail().contains("Retry-After"));
        try (Clamd clamd = Clamd.silent()) {
            assertEquals(503, refused(clamd.address()).status());
        }
    }

    private Refusal refused(String address) {
        return assertThrows(Refusal.class, () -> scan(address, SampleFile.pdf()));
    }

    private void scan(String address, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("received"), content);
        new VirusScan(Clamd.settings(address)).refuseIfInfected(file);
    }
}
