package cn.duikou.document;

import cn.duikou.document.OfficialDocument.Column;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The tables of a paper. POI keeps some ten kilobytes for each cell, so that a yearly summary with its lists would take hundreds
 * of megabytes and seconds; here a mark stands for each table until the paper is written, and its rows are written then.
 */
final class Tables {

    private static final String DOCUMENT = "word/document.xml";

    private final String mark = UUID.randomUUID().toString();
    private final List<Content> contents = new ArrayList<>();

    private record Content(List<Column> columns, List<List<String>> rows) {}

    void add(XWPFDocument document, List<Column> columns, List<List<String>> rows) {
        document.createParagraph().createRun().setText(mark + contents.size());
        contents.add(new Content(columns, rows));
    }

    /** The paper, with the tables where they belong. */
    void write(XWPFDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        document.write(marked);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(marked.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(DOCUMENT)) {
                    fill(new String(from.readAllBytes(), StandardCharsets.UTF_8), to);
                } else {
                    from.transferTo(to);
                }
            }
        }
    }

    private void fill(String text, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < contents.size(); i++) {
            String place = "<w:p><w:r><w:t>" + mark + i + "</w:t></w:r></w:p>";
            int at = text.indexOf(place, written);
            writer.write(text, written, at - written);
            try {
                TableMarkup.write(
                        writer, contents.get(i).columns(), contents.get(i).rows());
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            written = at + place.length();
        }
        writer.write(text, written, text.length() - written);
        writer.flush();
    }
}
