package cn.duikou.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every type, each with a content of its own. */
public final class SampleFile {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private SampleFile() {}

    public static byte[] pdf() {
        return utf8("%PDF-1.7\n% " + UUID.randomUUID()
                + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] text(String charset) {
        return ("会议纪要，双方一致同意。\r\n" + UUID.randomUUID()).getBytes(Charset.forName(charset));
    }

    static byte[] image(String format) {
        try {
            ByteArrayOutputStream image = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, image);
            return image.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An office document whose main part is of that type, with further parts. */
    static byte[] office(String mainPart, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", utf8("<Types><Override ContentType=\"" + MAIN + mainPart + "\"/></Types>"));
        all.put("docProps/core.xml", utf8("<id>" + UUID.randomUUID() + "</id>"));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] docx() {
        return office("wordprocessingml.document.main+xml", Map.of("word/document.xml", utf8("<w/>")));
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", Map.of("xl/workbook.xml", utf8("<x/>")));
    }

    /** With that in the body of the document. */
    public static byte[] docx(String body) {
        return office("wordprocessingml.document.main+xml", Map.of("word/document.xml", utf8("<w>" + body + "</w>")));
    }

    /** With that among the texts of its cells. */
    public static byte[] xlsx(String strings) {
        return office(
                "spreadsheetml.sheet.main+xml", Map.of("xl/sharedStrings.xml", utf8("<sst>" + strings + "</sst>")));
    }

    /** A Word document of old with that text in it, at an odd place. */
    public static byte[] doc(String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(compound("WordDocument"));
        file.writeBytes(new byte[513]);
        file.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }

    static byte[] pptx() {
        return office("presentationml.presentation.main+xml", Map.of("ppt/presentation.xml", utf8("<p/>")));
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", utf8("<ofd:OFD/>"), "Doc_0/Document.xml", utf8("<d/>")));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(packed)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An OLE2 file, as far as anybody looks at it, with streams of these names. */
    static byte[] compound(String... streams) {
        byte[] file = new byte[512 + 128 * (streams.length + 1)];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, file, at, name.length);
            file[at + 64] = (byte) (name.length + 2);
            file[at + 66] = 2;
            file[at + 67] = 1;
        }
        return file;
    }

    static byte[] filled(int length) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) 'a');
        return file;
    }

    /** Bytes of no kind, the same each time. */
    static byte[] noise() {
        byte[] file = new byte[4096];
        new Random(1).nextBytes(file);
        return file;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
