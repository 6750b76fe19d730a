package cn.duikou.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The fonts and sizes of GB/T 9704-2012: 2号 is 22 pt, 3号 16 pt, 4号 14 pt; lines stand 28 pt apart. */
enum Typeface {
    TITLE("方正小标宋简体", 44, 32),
    FIRST("黑体", 32, 28),
    SECOND("楷体_GB2312", 32, 28),
    BODY("仿宋_GB2312", 32, 28),
    TABLE_HEAD("黑体", 24, 18),
    TABLE("仿宋_GB2312", 24, 18),
    CAPTION("黑体", 28, 24),
    IMPRINT("仿宋_GB2312", 28, 24),
    FOOTNOTE("仿宋_GB2312", 18, 14),
    NOTHING("仿宋_GB2312", 2, 1);

    private static final String LATIN = "Times New Roman";

    /** 28 characters of 16 pt share 156 mm: each is closer to the next by a quarter of a point, in twips. A grid would spread smaller ones. */
    private static final int CLOSER = -5;

    private final String font;
    private final int halfPoints;
    private final int line;

    Typeface(String font, int halfPoints, int line) {
        this.font = font;
        this.halfPoints = halfPoints;
        this.line = line;
    }

    /** Lines of the text become lines of the paragraph. */
    void write(XWPFParagraph paragraph, String text) {
        add(paragraph, Span.of(text));
    }

    /** The same, behind what stands there. */
    void add(XWPFParagraph paragraph, Span span) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
        List<String> lines = span.text().lines().toList();
        XWPFRun run = paragraph.createRun();
        set(run);
        if (span.bold()) {
            run.setBold(true);
        }
        if (span.italic()) {
            run.setItalic(true);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    private void set(XWPFRun run) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(font);
        properties.addNewSpacing().setVal(BigInteger.valueOf(CLOSER));
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
