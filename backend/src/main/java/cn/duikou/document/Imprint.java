package cn.duikou.document;

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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** 版记: lines as wide as the type area, the last of them on its lower edge, on the last page. */
final class Imprint {

    /** In eighths of a point: about 0.35 mm. */
    private static final BigInteger OUTER = BigInteger.valueOf(8);

    private Imprint() {}

    /** Each line by itself, between rules. */
    static void add(XWPFDocument document, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            Typeface.IMPRINT.write(paragraph, lines.get(i));
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

    /** Paragraphs of a frame have rules around all of them; LibreOffice draws none where there are others between. */
    private static void ruleBelow(XWPFParagraph paragraph) {
        CTTabStop edge = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        edge.setVal(STTabJc.RIGHT);
        edge.setPos(BigInteger.valueOf(PageLayout.WIDTH));
        XWPFRun run = paragraph.getRuns().getFirst();
        run.addTab();
        run.setUnderline(UnderlinePatterns.SINGLE);
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
