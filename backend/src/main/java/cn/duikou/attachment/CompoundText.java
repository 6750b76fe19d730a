package cn.duikou.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What can be read of an OLE2 document without knowing its records: Word, Excel and PowerPoint write Chinese in UTF-16, at
 * even or odd places. Of what reads as Chinese in a picture nothing is; so only three signs or more in a row count, of which
 * nearly all are common ones. What is written otherwise is not found.
 */
final class CompoundText {

    private static final Charset COMMON = Charset.forName("gb2312");
    private static final int SHORTEST_RUN = 3;

    private final CharsetEncoder common = COMMON.newEncoder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();

    private CompoundText() {}

    static String of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CompoundText written = new CompoundText();
            written.read(new String(bytes, StandardCharsets.UTF_16LE));
            written.read(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
            return written.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter >= '\u4e00' && letter <= '\u9fff') {
                run.append(letter);
            } else {
                endRun();
            }
        }
        endRun();
    }

    private void endRun() {
        long usual =
                run.chars().filter(letter -> common.canEncode((char) letter)).count();
        if (usual >= SHORTEST_RUN && usual * 4 >= run.length() * 3L) {
            text.append(run).append('|');
        }
        run.setLength(0);
    }
}
