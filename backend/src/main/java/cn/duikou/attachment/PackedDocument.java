package cn.duikou.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What kind of document a zip is. All of it is unpacked once, within bounds and into nothing; a document may have another
 * office document embedded, and that one nothing more.
 */
final class PackedDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_CONTENT_TYPES = 1024 * 1024;
    private static final Pattern EMBEDDED = Pattern.compile("(word|xl|ppt)/embeddings/[^/]+\\.(docx|xlsx|pptx)");
    /** Zip, RAR, 7z, Cabinet. */
    private static final List<String> ARCHIVES = List.of("504b0304", "52617221", "377abcaf", "4d534346");
    /** Windows, ELF, scripts, Java, Mach-O. */
    private static final List<String> PROGRAMS =
            List.of("4d5a", "7f454c46", "2321", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe");

    private static final Pattern PROGRAM_NAME = Pattern.compile(
            "(?i)\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|sh|jar|class|so|dylib|elf|py)[ .]*$");
    /** Out of the folder that it would be unpacked into. */
    private static final Pattern PATH = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private final Unpacking unpacking;
    private String contentTypes = "";
    private boolean officialDocument;

    private PackedDocument(long packed) {
        unpacking = new Unpacking(packed);
    }

    static FileType typeOf(Path file) throws IOException {
        PackedDocument document = new PackedDocument(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    document.look(entry.getName(), content);
                }
            }
        }
        return document.type();
    }

    /** Whether a part of a document is another one. */
    static boolean isEmbedded(String name) {
        return EMBEDDED.matcher(name).matches();
    }

    private void look(String name, InputStream content) throws IOException {
        enter(name);
        byte[] head = content.readNBytes(4);
        unpacking.bytes(head.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        if (name.equals(CONTENT_TYPES)) {
            contentTypes = read(whole);
        } else if (isEmbedded(name)) {
            lookInto(whole);
        } else {
            requireDocument(head);
            drain(whole);
        }
        officialDocument |= name.equals("OFD.xml");
    }

    private void lookInto(InputStream embedded) throws IOException {
        ZipInputStream zip = new ZipInputStream(embedded);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            enter(entry.getName());
            requireDocument(zip.readNBytes(4));
            drain(zip);
        }
    }

    private void enter(String name) {
        unpacking.entry();
        if (PATH.matcher(name).find()) {
            throw FileRefusal.because("FILE_HAS_PATH");
        }
        if (PROGRAM_NAME.matcher(name).find()) {
            throw FileRefusal.because("FILE_HAS_PROGRAM");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw FileRefusal.because("FILE_HAS_MACROS");
        }
    }

    private static void requireDocument(byte[] head) {
        String start = HexFormat.of().formatHex(head);
        if (ARCHIVES.contains(start)) {
            throw FileRefusal.because("FILE_HAS_ARCHIVE");
        }
        if (PROGRAMS.stream().anyMatch(start::startsWith)) {
            throw FileRefusal.because("FILE_HAS_PROGRAM");
        }
    }

    private void drain(InputStream content) throws IOException {
        byte[] piece = new byte[64 * 1024];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            unpacking.bytes(read);
        }
    }

    private String read(InputStream content) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(content.readNBytes(LONGEST_CONTENT_TYPES));
        unpacking.bytes(text.size());
        drain(content);
        return text.toString(StandardCharsets.UTF_8);
    }

    private FileType type() {
        if (contentTypes.contains("macroEnabled")) {
            throw FileRefusal.because("FILE_HAS_MACROS");
        }
        Stream<FileType> office = MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.contains(part.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(office, officialDocument ? Stream.of(FileType.OFD) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> FileRefusal.because("FILE_TYPE_REFUSED", "application/zip"));
    }
}
