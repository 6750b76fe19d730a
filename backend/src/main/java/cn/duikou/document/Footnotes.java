package cn.duikou.document;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Where figures come from, at the foot of the page where one is told for the first time. */
final class Footnotes {

    private final XWPFDocument document;
    private final Set<String> told = new HashSet<>();

    Footnotes(XWPFDocument document) {
        this.document = document;
    }

    /** Marks the end of the paragraph, unless the same has been told before. */
    void add(XWPFParagraph paragraph, String text) {
        if (!told.add(text)) {
            return;
        }
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph words = footnote.createParagraph();
        // The number itself, which stands first and is no run of the paragraph's own.
        words.getCTP().getRList().forEach(Footnotes::raise);
        Typeface.FOOTNOTE.write(words, " " + text);
        paragraph.addFootnoteReference(footnote);
        raise(paragraph.getRuns().getLast().getCTR());
    }

    private static void raise(CTR run) {
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }
}
