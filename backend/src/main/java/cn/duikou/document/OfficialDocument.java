package cn.duikou.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A paper under way, from top to bottom. Levels are numbered as the standard has it: 一、 in 黑体, （一） in 楷体, the rest in
 * 仿宋; in another language by plain figures. Fonts are named, not shipped.
 */
public final class OfficialDocument {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Of the type area, in twips: 156 mm. */
    private static final int WIDTH = 8844;

    private final XWPFDocument document = new XWPFDocument();
    private final boolean chinese;
    private int headings;

    public OfficialDocument(String title, Locale language) {
        chinese = !language.getLanguage().equals("en");
        PageLayout.apply(document);
        XWPFParagraph paragraph = paragraph(Typeface.TITLE, title);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfterLines(100);
    }

    /** A line below the title, such as the day. */
    public OfficialDocument underTitle(String text) {
        XWPFParagraph paragraph = paragraph(Typeface.SECOND, text);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfterLines(100);
        return this;
    }

    /** A heading of the first level, with its number. */
    public OfficialDocument heading(String text) {
        headings++;
        String number = chinese ? ChineseNumber.of(headings) + "、" : headings + ". ";
        indented(paragraph(Typeface.FIRST, number + text)).setKeepNext(true);
        return this;
    }

    public OfficialDocument text(String text) {
        indented(paragraph(Typeface.BODY, text));
        return this;
    }

    /** A table over the whole width; its first row comes again on every page. */
    public OfficialDocument table(List<Column> columns, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        table.setWidth(WIDTH);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), columns, columns.stream().map(Column::title).toList(), Typeface.TABLE_HEAD);
        for (int i = 0; i < rows.size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            fill(table.getRow(i + 1), columns, rows.get(i), Typeface.TABLE);
        }
        return this;
    }

    /** @throws UncheckedIOException when it cannot be written, which only a lack of memory would do */
    public byte[] bytes() {
        try (XWPFDocument whole = document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            whole.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFTableRow row, List<Column> columns, List<String> texts, Typeface typeface) {
        int parts = columns.stream().mapToInt(Column::part).sum();
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(WIDTH * columns.get(i).part() / parts));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            typeface.write(paragraph, texts.get(i));
            if (columns.get(i).figure()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }

    private XWPFParagraph paragraph(Typeface typeface, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        typeface.write(paragraph, text);
        return paragraph;
    }

    private static XWPFParagraph indented(XWPFParagraph paragraph) {
        PageLayout.indentByTwoCharacters(paragraph);
        return paragraph;
    }

    /**
     * A column of a table.
     *
     * @param part how wide it is beside the others
     * @param figure whether it holds figures, which stand on the right
     */
    public record Column(String title, int part, boolean figure) {

        public static Column text(String title, int part) {
            return new Column(title, part, false);
        }

        public static Column figure(String title, int part) {
            return new Column(title, part, true);
        }
    }
}
