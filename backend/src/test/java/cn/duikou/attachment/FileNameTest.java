package cn.duikou.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names files may go. */
class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议纪要.pdf",
                "a.b.c.docx",
                "座谈会（2025年）-终稿 v2.DOCX",
                "1.txt",
                "𠮷野家.png",
                "e\u0301.pdf",
                "con-trol.pdf"
            })
    void names_that_people_give(String name) {
        assertTrue(FileName.of(name).ending().matches("[a-z]{3,4}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.txt|FILE_NAME_PATH",
                "C:\\\\Users\\\\a.pdf|FILE_NAME_PATH",
                "C:a.pdf|FILE_NAME_CHARACTER",
                "a?.pdf|FILE_NAME_CHARACTER",
                "a*b.pdf|FILE_NAME_CHARACTER",
                "con.pdf|FILE_NAME_FORM",
                "LPT1.txt|FILE_NAME_FORM",
                "aux.tar.txt|FILE_NAME_FORM",
                ".pdf|FILE_NAME_FORM",
                "..pdf|FILE_NAME_FORM",
                "a|FILE_NAME_FORM",
                "a.|FILE_NAME_FORM",
                "a.p df|FILE_NAME_FORM"
            })
    void names_that_cannot_be(String name, String code) {
        assertEquals(code, refusal(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000.pdf",
                "a\r\nb.pdf",
                "a\u202efdp.exe",
                "a\u200b.pdf",
                "a\ud83d.pdf",
                "a\ufffd.pdf",
                "a\u007f.pdf"
            })
    void names_that_do_not_read_as_they_are(String name) {
        assertEquals("FILE_NAME_CHARACTER", refusal(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {84, 85, 200})
    void names_are_as_long_as_a_file_system_keeps(int characters) {
        String name = "纪".repeat(characters - 3) + ".pdf";
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= 255) {
            assertEquals(name, FileName.of(name).text());
        } else {
            assertEquals("FILE_NAME_TOO_LONG", refusal(name));
        }
    }

    /** Whatever is taken can be saved and shown; whatever is not is refused, and by nothing but a refusal. */
    @Property
    void any_text_is_a_good_name_or_refused(@ForAll String any) {
        try {
            String name = FileName.of(any + ".pdf").text();
            assertFalse(name.matches("(?s).*[/\\\\\\p{Cntrl}<>:\"|?*].*"), name);
            assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
        } catch (Refusal refused) {
            assertEquals(422, refused.status());
        }
    }

    private static String refusal(String name) {
        Refusal refusal = assertThrows(Refusal.class, () -> FileName.of(name));
        return refusal.problem(Locale.ENGLISH, "/").errors().getFirst().code();
    }
}
