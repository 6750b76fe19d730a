package cn.duikou.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The fonts and sizes of GB/T 9704-2012: 2号 is 22 pt, 3号 16 pt, 4号 14 pt; lines stand 28 pt apart. Each is a style of the
 * paper, so that headings lead through it and whoever mends it in Word mends all of a kind at once.
 */
enum Typeface {
    TITLE("公文标题", "方正小标宋简体", 44, 32),
    FIRST("一级标题", "黑体", 32, 28),
    SECOND("二级标题", "楷体_GB2312", 32, 28),
    THIRD("三级标题", "仿宋_GB2312", 32, 28),
    FOURTH("四级标题", "仿宋_GB2312", 32, 28),
    BODY("公文正文", "仿宋_GB2312", 32, 28),
    BELOW_TITLE("题注日期", "楷体_GB2312", 32, 28),
    TABLE_HEAD("表头", "黑体", 24, 18),
    TABLE("表文", "仿宋_GB2312", 24, 18),
    CAPTION("图表标题", "黑体", 28, 24),
    IMPRINT("版记", "仿宋_GB2312", 28, 24),
    FOOTNOTE("数据来源", "仿宋_GB2312", 18, 14),
    NOTHING("锚点", "仿宋_GB2312", 2, 1);

    private static final String LATIN = "Times New Roman";

    /** 28 characters of 16 pt share 156 mm: each is closer to the next by a quarter of a point, in twips. A grid would spread smaller ones. */
    private static final BigInteger CLOSER = BigInteger.valueOf(-5);

    private final String title;
    private final String font;
    private final int halfPoints;
    private final int line;

    Typeface(String title, String font, int halfPoints, int line) {
        this.title = title;
        this.font = font;
        this.halfPoints = halfPoints;
        this.line = line;
    }

    static void defineAll(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (Typeface typeface : values()) {
            styles.addStyle(new XWPFStyle(typeface.style(), styles));
        }
    }

    /** Lines of the text become lines of the paragraph. */
    void write(XWPFParagraph paragraph, String text) {
        add(paragraph, Span.of(text));
    }

    /** The same, behind what stands there. */
    void add(XWPFParagraph paragraph, Span span) {
        paragraph.setStyle(name());
        List<String> lines = List.of(span.text().split("\n", -1));
        XWPFRun run = paragraph.createRun();
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

    private CTStyle style() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(name());
        style.addNewName().setVal(title);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(20L * line));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (isHeading()) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(ordinal() - FIRST.ordinal()));
        }
        set(style.addNewRPr());
        return style;
    }

    private boolean isHeading() {
        return compareTo(FIRST) >= 0 && compareTo(FOURTH) <= 0;
    }

    private void set(CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(font);
        properties.addNewSpacing().setVal(CLOSER);
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
