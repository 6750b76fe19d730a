package cn.duikou.attachment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in office documents of old. */
class CompoundTextTest {

    @TempDir
    Path folder;

    @Test
    void chinese_is_read_wherever_it_lies() throws IOException {
        String text = written(SampleFile.doc("姓名：诸葛示例，欧阳喆同志"));
        assertTrue(text.contains("诸葛示例"));
        assertTrue(text.contains("欧阳喆同志"));
        assertFalse(text.contains("姓名"));
    }

    /** A large picture within must not be taken for a text too long to be looked through. */
    @Test
    void nearly_nothing_is_read_of_a_picture() throws IOException {
        byte[] picture = new byte[4_000_000];
        new Random(1).nextBytes(picture);
        assertTrue(written(picture).length() < 30_000);
    }

    private String written(byte[] content) throws IOException {
        return CompoundText.of(Files.write(folder.resolve("old.doc"), content));
    }
}
