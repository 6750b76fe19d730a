package cn.duikou.document;

import cn.duikou.document.OfficialDocument.Line;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * 版记 (GB/T 9704-2012, 7.4): rules as wide as the type area, between them each line one character from either edge, the last of
 * them on the lower edge of the last page.
 */
final class Imprint {

    /** Of 14 pt, in twips. */
    private static final int CHARACTER = 280;

    /** In eighths of a point: about 0.35 mm. */
    private static final BigInteger OUTER = BigInteger.valueOf(8);

    private Imprint() {}

    /**
     * Each line by itself, between rules.
     *
     * @param ownPage where sources may stand at the foot of the last page: a frame would lie on them
     */
    static void add(XWPFDocument document, List<Line> lines, boolean ownPage) {
        if (ownPage) {
            XWPFParagraph next = document.createParagraph();
            Typeface.NOTHING.write(next, "");
            next.setPageBreak(true);
        }
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            write(paragraph, lines.get(i));
            if (i < lines.size() - 1) {
                ruleBelow(paragraph);
            }
            paragraph.setBorderTop(Borders.SINGLE);
            paragraph.setBorderBottom(Borders.SINGLE);
            CTPBdr rules = paragraph.getCTP().getPPr().getPBdr();
            draw(rules.getTop());
            draw(rules.getBottom());
            layOnTheLowerEdge(paragraph);
        }
        // What follows a frame holds it; it takes no room.
        Typeface.NOTHING.write(document.createParagraph(), "");
    }

    /** Not by indents, which would shorten the rules too. */
    private static void write(XWPFParagraph paragraph, Line line) {
        Typeface.IMPRINT.write(paragraph, "　" + line.left());
        if (!line.right().isEmpty()) {
            rightTo(paragraph, PageLayout.WIDTH - CHARACTER);
            XWPFRun run = paragraph.getRuns().getFirst();
            run.addTab();
            run.setText(line.right());
        }
    }

    /** Paragraphs of a frame have rules around all of them; LibreOffice draws none where there are others between. */
    private static void ruleBelow(XWPFParagraph paragraph) {
        rightTo(paragraph, PageLayout.WIDTH);
        XWPFRun run = paragraph.getRuns().getFirst();
        run.addTab();
        run.setUnderline(UnderlinePatterns.SINGLE);
    }

    private static void rightTo(XWPFParagraph paragraph, int place) {
        CTPPr properties = paragraph.getCTP().getPPr();
        CTTabStop tab = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(place));
    }

    private static void draw(CTBorder rule) {
        rule.setSz(OUTER);
        rule.setSpace(BigInteger.ONE);
        rule.setColor("000000");
    }

    private static void layOnTheLowerEdge(XWPFParagraph paragraph) {
        CTFramePr frame = paragraph.getCTP().getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(PageLayout.WIDTH));
        frame.setWrap(STWrap.AROUND);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setX(BigInteger.ONE);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setYAlign(STYAlign.BOTTOM);
    }
}
