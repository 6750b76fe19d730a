package cn.duikou.attachment;

import cn.duikou.web.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content alone. */
final class Sniffing {

    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0";
    /** Of text in GB 18030 too: Tika knows no text but UTF-8 that has no mark. */
    private static final String UNKNOWN = "application/octet-stream";

    private Sniffing() {}

    /**
     * @throws Refusal 422 for what may not be attached, or is not what its name says
     */
    static FileType typeOf(Path file, FileName name) {
        try {
            FileType type = typeOf(file);
            if (!type.goesBy(name.ending())) {
                throw FileRefusal.because("FILE_TYPE_DIFFERS", name.ending(), type);
            }
            return type;
        } catch (ZipException damaged) {
            throw FileRefusal.because("FILE_IS_DAMAGED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType typeOf(Path file) throws IOException {
        return switch (head(file)) {
            case "" -> throw FileRefusal.because("FILE_IS_EMPTY");
            case ZIP -> PackedDocument.typeOf(file);
            case OLE2 -> CompoundDocument.typeOf(file);
            default -> otherwise(file);
        };
    }

    private static FileType otherwise(Path file) throws IOException {
        String found = found(file);
        FileType type = switch (found) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/tiff" -> FileType.TIFF;
            case "text/plain" -> FileType.TEXT;
            case UNKNOWN -> FileType.TEXT;
            default -> throw FileRefusal.because("FILE_TYPE_REFUSED", found);
        };
        if (type == FileType.TEXT && !WrittenText.is(file)) {
            throw found.equals(UNKNOWN)
                    ? FileRefusal.because("FILE_TYPE_REFUSED", found)
                    : FileRefusal.because("FILE_IS_NO_TEXT");
        }
        return type;
    }

    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(content.readNBytes(4));
        }
    }

    private static String found(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
        }
    }
}
