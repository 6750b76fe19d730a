package cn.duikou.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document an OLE2 file is, by the names in its directory. Entries of the directory lie at multiples of their
 * own length wherever its sectors are, so all of the file is looked through for them: no chain of sectors leads astray.
 */
final class CompoundDocument {

    private static final int ENTRY = 128;
    private static final int LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int COLOUR_AT = 67;
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");
    private static final List<Map.Entry<String, FileType>> STREAMS = List.of(
            Map.entry("WordDocument", FileType.DOC),
            Map.entry("Workbook", FileType.XLS),
            Map.entry("Book", FileType.XLS),
            Map.entry("PowerPoint Document", FileType.PPT));

    private CompoundDocument() {}

    static FileType typeOf(Path file) throws IOException {
        Set<String> names = names(file);
        if (names.stream().anyMatch(MACROS::contains)) {
            throw FileRefusal.because("FILE_HAS_MACROS");
        }
        if (names.contains("EncryptedPackage")) {
            throw FileRefusal.because("FILE_IS_ENCRYPTED");
        }
        return STREAMS.stream()
                .filter(stream -> names.contains(stream.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> FileRefusal.because("FILE_TYPE_REFUSED", "application/x-ole-storage"));
    }

    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (byte[] entry = content.readNBytes(ENTRY); entry.length == ENTRY; entry = content.readNBytes(ENTRY)) {
                String name = name(entry);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Of a storage or a stream; null where no entry can be. */
    private static @Nullable String name(byte[] entry) {
        int length = entry[LENGTH_AT] & 0xff | (entry[LENGTH_AT + 1] & 0xff) << 8;
        boolean isEntry = length >= 4
                && length <= LENGTH_AT
                && length % 2 == 0
                && (entry[TYPE_AT] == 1 || entry[TYPE_AT] == 2)
                && (entry[COLOUR_AT] == 0 || entry[COLOUR_AT] == 1)
                && entry[length - 2] == 0
                && entry[length - 1] == 0;
        return isEntry ? new String(entry, 0, length - 2, StandardCharsets.UTF_16LE) : null;
    }
}
