package cn.duikou.attachment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a file is text from its first byte to its last: UTF-8 or GB 18030, and nothing in it but what is written. */
final class WrittenText {

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, GB_18030);

    private WrittenText() {}

    static boolean is(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            if (is(file, charset)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a file that is one. */
    static String of(Path file) {
        try {
            return Files.readString(file, is(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB_18030);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), strict)) {
            char[] piece = new char[16 * 1024];
            for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
                if (!new String(piece, 0, read).chars().allMatch(WrittenText::isWritten)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException anotherCharset) {
            return false;
        }
    }

    private static boolean isWritten(int character) {
        return !Character.isISOControl(character)
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f';
    }
}
