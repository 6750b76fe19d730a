package cn.duikou.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What is written in a packed document, and in those embedded in it: the texts of its XML parts, each run right after the
 * one before, for a word may be cut into several. Titles and authors of remarks stand in attributes.
 */
final class PackedText extends DefaultHandler {

    /** Far more than can be looked through; as much fits into memory. */
    private static final int MOST_LETTERS = 8_000_000;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> attributes = new LinkedHashSet<>();

    /** Of a file that has been unpacked within bounds before. */
    static String of(Path file) {
        PackedText written = new PackedText();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    written.read(entry.getName(), content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException noXml) {
            throw FileRefusal.because("FILE_IS_DAMAGED");
        }
        return written.text + "|" + String.join("|", written.attributes);
    }

    private void read(String name, InputStream content) throws IOException, SAXException {
        if (PackedDocument.isEmbedded(name)) {
            ZipInputStream zip = new ZipInputStream(content);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                readPart(entry.getName(), zip);
            }
        } else {
            readPart(name, content);
        }
    }

    private void readPart(String name, InputStream content) throws IOException, SAXException {
        if (name.endsWith(".xml")) {
            parse(content);
            text.append('|');
        }
    }

    private void parse(InputStream content) throws IOException, SAXException {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new LeftOpen(content), this);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        require(text.length() + length);
        text.append(letters, start, length);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes given) {
        for (int i = 0; i < given.getLength(); i++) {
            if (given.getValue(i).codePoints().anyMatch(Character::isIdeographic)) {
                attributes.add(given.getValue(i));
                require(attributes.size());
            }
        }
    }

    private static void require(int letters) {
        if (letters > MOST_LETTERS) {
            throw FileRefusal.because("TEXT_TOO_LONG_FOR_NAMES", MOST_LETTERS);
        }
    }

    /** A parser closes what it has read, and with it the whole zip. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream content) {
            super(content);
        }

        @Override
        public void close() {}
    }
}
