package cn.duikou.attachment;

import static cn.duikou.attachment.SampleFile.compound;
import static cn.duikou.attachment.SampleFile.docx;
import static cn.duikou.attachment.SampleFile.office;
import static cn.duikou.attachment.SampleFile.utf8;
import static cn.duikou.attachment.SampleFile.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.web.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is by its content, whatever it is called. */
class SniffingTest {

    private static final String WORD = "wordprocessingml.document.main+xml";

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("a.pdf", SampleFile.pdf(), "PDF"),
                Arguments.of("a.PDF", SampleFile.pdf(), "PDF"),
                Arguments.of("a.docx", docx(), "DOCX"),
                Arguments.of("a.xlsx", SampleFile.xlsx(), "XLSX"),
                Arguments.of("a.pptx", SampleFile.pptx(), "PPTX"),
                Arguments.of("a.ofd", SampleFile.ofd(), "OFD"),
                Arguments.of("a.doc", compound("WordDocument"), "DOC"),
                Arguments.of("a.wps", compound("WordDocument"), "DOC"),
                Arguments.of("a.xls", compound("Workbook"), "XLS"),
                Arguments.of("a.et", compound("Book"), "XLS"),
                Arguments.of("a.ppt", compound("Current User", "PowerPoint Document"), "PPT"),
                Arguments.of("a.jpg", SampleFile.image("jpg"), "JPEG"),
                Arguments.of("a.jpeg", SampleFile.image("jpg"), "JPEG"),
                Arguments.of("a.png", SampleFile.image("png"), "PNG"),
                Arguments.of("a.tif", SampleFile.image("tiff"), "TIFF"),
                Arguments.of("a.txt", SampleFile.text("UTF-8"), "TEXT"),
                Arguments.of("a.txt", SampleFile.text("GB18030"), "TEXT"),
                Arguments.of("a.txt", hanAlone("GB18030"), "TEXT"),
                Arguments.of("a.csv", hanAlone("GBK"), "TEXT"),
                Arguments.of("a.csv", utf8("\ufeff项目,金额\n一,2\n"), "TEXT"),
                Arguments.of("a.docx", office(WORD, Map.of("word/embeddings/a.xlsx", SampleFile.xlsx())), "DOCX"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void a_file_is_what_its_content_is(String name, byte[] content, String type) throws IOException {
        assertEquals(type, typeOf(name, content).name());
    }

    static Stream<Arguments> refused() {
        byte[] xlsx = SampleFile.xlsx();
        return Stream.of(
                Arguments.of("a.pdf", docx(), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.docx", SampleFile.pdf(), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.docx", xlsx, "FILE_TYPE_DIFFERS"),
                Arguments.of("a.png", SampleFile.image("jpg"), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.pdf", utf8("just text"), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.exe", utf8("just text"), "FILE_TYPE_DIFFERS"),
                Arguments.of("a.docm", docx(), "FILE_TYPE_DIFFERS"),
                Arguments.of(
                        "a.txt", utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"), "FILE_TYPE_REFUSED"),
                Arguments.of(
                        "a.png", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.pdf", utf8("MZ\u0090\u0000\u0003\u0000\u0000\u0000"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.txt", utf8("#!/bin/sh\nrm -rf /\n"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.zip", zip(Map.of("a.txt", utf8("a"))), "FILE_TYPE_REFUSED"),
                Arguments.of("a.docx", zip(Map.of("word/document.xml", utf8("<w/>"))), "FILE_TYPE_REFUSED"),
                Arguments.of("a.doc", compound("Something"), "FILE_TYPE_REFUSED"),
                Arguments.of("a.txt", new byte[0], "FILE_IS_EMPTY"),
                Arguments.of("a.txt", utf8("a".repeat(2000) + "\u0000"), "FILE_IS_NO_TEXT"),
                Arguments.of("a.txt", utf8("a".repeat(2000) + "\u001b[31m"), "FILE_IS_NO_TEXT"),
                Arguments.of("a.docx", Arrays.copyOf(xlsx, xlsx.length / 2), "FILE_IS_DAMAGED"),
                Arguments.of("a.docx", compound("EncryptedPackage"), "FILE_IS_ENCRYPTED"),
                Arguments.of("a.doc", compound("WordDocument", "Macros"), "FILE_HAS_MACROS"),
                Arguments.of("a.xls", compound("Workbook", "_VBA_PROJECT_CUR"), "FILE_HAS_MACROS"),
                Arguments.of("a.docx", office(WORD, Map.of("word/VBAProject.bin", utf8("x"))), "FILE_HAS_MACROS"),
                Arguments.of(
                        "a.docx", office("vnd.ms-word.document.macroEnabled.main+xml", Map.of()), "FILE_HAS_MACROS"),
                Arguments.of("a.txt", SampleFile.noise(), "FILE_TYPE_REFUSED"),
                Arguments.of("a.docx", office(WORD, Map.of("evil.exe", utf8("x"))), "FILE_HAS_PROGRAM"),
                Arguments.of("a.docx", office(WORD, Map.of("word/media/a.png", utf8("MZ\u0000"))), "FILE_HAS_PROGRAM"),
                Arguments.of("a.docx", office(WORD, Map.of("word/media/a.bin", utf8("\u007fELF"))), "FILE_HAS_PROGRAM"),
                Arguments.of(
                        "a.ofd",
                        zip(Map.of("OFD.xml", utf8("<ofd:OFD/>"), "../../evil.sh", utf8("x"))),
                        "FILE_HAS_PATH"),
                Arguments.of("a.docx", office(WORD, Map.of("..\\a.xml", utf8("x"))), "FILE_HAS_PATH"),
                Arguments.of("a.docx", office(WORD, Map.of("/etc/a.xml", utf8("x"))), "FILE_HAS_PATH"),
                Arguments.of(
                        "a.docx",
                        office(WORD, Map.of("word/embeddings/a.xlsx", zip(Map.of("evil.exe", utf8("x"))))),
                        "FILE_HAS_PROGRAM"),
                Arguments.of("a.docx", office(WORD, Map.of("word/media/a.png", xlsx)), "FILE_HAS_ARCHIVE"),
                Arguments.of("a.docx", office(WORD, Map.of("word/media/a.png", utf8("Rar!"))), "FILE_HAS_ARCHIVE"),
                Arguments.of(
                        "a.docx",
                        office(WORD, Map.of("word/embeddings/a.xlsx", zip(Map.of("b.xlsx", xlsx)))),
                        "FILE_HAS_ARCHIVE"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_file_that_lies_or_may_do_something_is_refused(String name, byte[] content, String code) {
        refusedWith(code, name, content);
    }

    static Stream<byte[]> bombs() {
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= 10_000; i++) {
            many.put("word/%05d.xml".formatted(i), new byte[0]);
        }
        byte[] large = SampleFile.filled(40 * 1024 * 1024);
        return Stream.of(
                office(WORD, many),
                office(WORD, Map.of("word/document.xml", large)),
                office(WORD, Map.of("word/embeddings/a.xlsx", zip(Map.of("xl/sheet.xml", large)))));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_is_refused_before_it_has_gone_off(byte[] content) {
        refusedWith("FILE_IS_A_BOMB", "a.docx", content);
    }

    /** As a domestic office saves a table: hardly a letter of ASCII in it. */
    private static byte[] hanAlone(String charset) {
        return "项目名称，总投资，沈阳某某产业园\n".repeat(200).getBytes(Charset.forName(charset));
    }

    private void refusedWith(String code, String name, byte[] content) {
        Refusal refusal = assertThrows(Refusal.class, () -> typeOf(name, content));
        var problem = refusal.problem(Locale.ENGLISH, "/");
        assertEquals(422, problem.status());
        assertEquals("/file", problem.errors().getFirst().pointer());
        assertEquals(code, problem.errors().getFirst().code());
    }

    private FileType typeOf(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("received"), content);
        return Sniffing.typeOf(file, FileName.of(name));
    }
}
