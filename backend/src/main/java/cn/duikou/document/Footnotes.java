package cn.duikou.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Where figures come from, at the foot of the page where one is told for the first time, and by its number later. */
final class Footnotes {

    private static final String NAME = "_RefSource";

    private final XWPFDocument document;
    private final Map<String, Integer> told = new HashMap<>();

    Footnotes(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Marks the end of the paragraph, in brackets, or else the number would be taken for one of the figure before it; what has
     * been told before is told by the number that it has there.
     *
     * @return whether it is told here for the first time
     */
    boolean add(XWPFParagraph paragraph, String text) {
        Integer number = told.get(text);
        bracket(paragraph, "[");
        if (number == null) {
            told.put(text, told.size() + 1);
            tell(paragraph, told.size(), text);
        } else {
            refer(paragraph, number);
        }
        bracket(paragraph, "]");
        return number == null;
    }

    private static void bracket(XWPFParagraph paragraph, String bracket) {
        CTR run = paragraph.getCTP().addNewR();
        raise(run);
        run.addNewT().setStringValue(bracket);
    }

    private void tell(XWPFParagraph paragraph, int number, String text) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph words = footnote.createParagraph();
        // The number itself, which stands first and is no run of the paragraph's own.
        words.getCTP().getRList().forEach(Footnotes::raise);
        Typeface.FOOTNOTE.write(words, " " + text);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(number));
        begin.setName(NAME + number);
        paragraph.addFootnoteReference(footnote);
        raise(paragraph.getRuns().getLast().getCTR());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    /** A word processor counts it anew when footnotes before it come or go. */
    private static void refer(XWPFParagraph paragraph, int number) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" NOTEREF " + NAME + number + " \\f \\h ");
        CTR run = field.addNewR();
        raise(run);
        run.addNewT().setStringValue(String.valueOf(number));
    }

    private static void raise(CTR run) {
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }
}
