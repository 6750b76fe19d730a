package cn.duikou.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A paper under way, from top to bottom. Levels are numbered as the standard has it: 一、 in 黑体, （一） in 楷体, the rest in
 * 仿宋; in another language by plain figures. Fonts are named, not shipped.
 */
public final class OfficialDocument {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** One character of 16 pt, in twips. */
    private static final int CHARACTER = 320;
    /** In characters. */
    private static final int LINE = 28;

    private static final int LINES = 22;

    private final XWPFDocument document = new XWPFDocument();
    private final Tables tables = new Tables();
    private final Footnotes footnotes = new Footnotes(document);
    private final boolean chinese;
    private final int[] numbers = new int[Level.values().length];
    /** What the signature must not be parted from. */
    private @Nullable XWPFParagraph end;
    /** How many there are at least below the last paragraph with a source that is told there. */
    private int linesSinceSource = LINES;

    public OfficialDocument(String title, Locale language) {
        this(title, language, null);
    }

    /** @param number under which it goes out (发文字号): above the title, with two lines between them */
    public OfficialDocument(String title, Locale language, @Nullable String number) {
        chinese = !language.getLanguage().equals("en");
        PageLayout.apply(document);
        Typeface.defineAll(document);
        if (number != null) {
            XWPFParagraph line = paragraph(Typeface.BODY, number);
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setSpacingAfterLines(200);
        }
        XWPFParagraph paragraph = paragraph(Typeface.TITLE, TitleLines.of(title));
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfterLines(100);
    }

    /** A line below the title, such as the day. */
    public OfficialDocument underTitle(String text) {
        XWPFParagraph paragraph = paragraph(Typeface.BELOW_TITLE, text);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfterLines(100);
        return this;
    }

    /** To whom it goes (主送), flush left. */
    public OfficialDocument addressedTo(String bodies) {
        paragraph(Typeface.BODY, bodies + (chinese ? "：" : ":"));
        return this;
    }

    /** A heading of the first level, with its number. */
    public OfficialDocument heading(String text) {
        return heading(1, text);
    }

    /**
     * A heading with its number; those below it begin anew.
     *
     * @param depth from 1, the outermost, to 4
     */
    public OfficialDocument heading(int depth, String text) {
        Level level = Level.values()[depth - 1];
        numbers[depth - 1]++;
        for (int below = depth; below < numbers.length; below++) {
            numbers[below] = 0;
        }
        String number = level.numbered(numbers[depth - 1], chinese);
        indented(paragraph(level.typeface(), number + text)).setKeepNext(true);
        return this;
    }

    public OfficialDocument text(String text) {
        return text(List.of(Span.of(text)));
    }

    /** A paragraph; what a span is taken from stands at the foot of the page. */
    public OfficialDocument text(List<Span> spans) {
        XWPFParagraph paragraph = document.createParagraph();
        linesSinceSource += Math.max(
                1, (int) spans.stream().mapToDouble(span -> width(span.text())).sum() / LINE);
        for (Span span : spans) {
            Typeface.BODY.add(paragraph, span);
            source(paragraph, span);
        }
        end = indented(paragraph);
        return this;
    }

    /** The title of a table or chart, which stays with it, and where its figures come from. */
    public OfficialDocument caption(Span title) {
        XWPFParagraph paragraph = paragraph(Typeface.CAPTION, title.text());
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        source(paragraph, title);
        end = null;
        return this;
    }

    private void source(XWPFParagraph paragraph, Span of) {
        if (of.footnote() != null && footnotes.add(paragraph, of.footnote())) {
            linesSinceSource = 0;
        }
    }

    /** A table over the whole width; its first row comes again on every page. */
    public OfficialDocument table(List<Column> columns, List<List<String>> rows) {
        tables.add(document, columns, rows);
        return this;
    }

    /** One bar for each name; what they are of stands in the caption above. */
    public OfficialDocument bars(Series values) {
        return chart(values, false);
    }

    /** The same as points on a line, which stops where there is no value. */
    public OfficialDocument lines(Series values) {
        return chart(values, true);
    }

    private OfficialDocument chart(Series values, boolean lines) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        NativeChart.draw(document, paragraph.createRun(), values, lines);
        return this;
    }

    /** What goes with it (附件说明): a line below the text, numbered where there are several. */
    public OfficialDocument attachments(List<String> names) {
        paragraph(Typeface.BODY, "");
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ". ";
            String before = chinese ? "附件：" : "Attachments: ";
            XWPFParagraph line = paragraph(Typeface.BODY, (i == 0 ? before : "") + number + names.get(i));
            line.setIndentationLeft(i == 0 ? 2 * CHARACTER : (2 + before.length()) * CHARACTER);
            end = line;
        }
        return this;
    }

    /**
     * Whose it is and of when, without a seal (GB/T 9704-2012, 7.3.5.2): a line below the text, the names ending two characters
     * from the right, and the day below beginning two characters after them; where the day is longer, it ends there instead. It
     * stands on one page with the end of the text.
     */
    public OfficialDocument signed(List<String> bodies, String day) {
        if (end != null) {
            end.setKeepNext(true);
        }
        paragraph(Typeface.BODY, "").setKeepNext(true);
        double longest =
                bodies.stream().mapToDouble(OfficialDocument::width).max().orElse(0);
        double begin = Math.max(0, LINE - 2 - Math.max(longest, width(day) + 2));
        for (String body : bodies) {
            from(paragraph(Typeface.BODY, body), begin).setKeepNext(true);
        }
        from(paragraph(Typeface.BODY, day), begin + 2);
        return this;
    }

    /** In Chinese characters: digits and Latin letters take half of one. */
    static double width(String text) {
        return text.codePoints().mapToDouble(letter -> letter < 0x80 ? 0.5 : 1).sum();
    }

    /** A note behind the day (附注), in brackets. */
    public OfficialDocument note(String text) {
        indented(paragraph(Typeface.BODY, chinese ? "（" + text + "）" : "(" + text + ")"));
        return this;
    }

    /** 版记, at the foot of the last page, which is one of its own where sources may stand at the foot of the text's last. */
    public OfficialDocument imprint(List<Line> lines) {
        Imprint.add(document, lines, linesSinceSource < LINES);
        return this;
    }

    /** Writes it; nothing can be added any more. */
    public void write(OutputStream out) {
        try (XWPFDocument whole = document) {
            tables.write(whole, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when it cannot be written, which only a lack of memory would do */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
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

    /** After so many characters of the line. */
    private static XWPFParagraph from(XWPFParagraph paragraph, double characters) {
        paragraph.setIndentationLeft((int) Math.round(characters * PageLayout.WIDTH / LINE));
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

    /** Of the 版记: what stands on the left, such as a body, and what on the right, such as the day, or nothing. */
    public record Line(String left, String right) {}

    /** What a chart shows: one value, or none, for each name in the order given. */
    public record Series(String of, List<String> names, List<@Nullable Double> values) {}
}
