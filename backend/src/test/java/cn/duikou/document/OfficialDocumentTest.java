package cn.duikou.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.document.OfficialDocument.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers by GB/T 9704-2012, opened again. */
class OfficialDocumentTest {

    @Test
    void the_page_is_that_of_the_standard() throws IOException {
        var section = opened(paper("工作总结")).getDocument().getBody().getSectPr();
        assertEquals(
                List.of("11906", "16838"),
                texts(section.getPgSz().getW(), section.getPgSz().getH()));
        assertEquals(
                List.of("2098", "1588", "1474", "1984"),
                texts(
                        section.getPgMar().getTop(),
                        section.getPgMar().getLeft(),
                        section.getPgMar().getRight(),
                        section.getPgMar().getBottom()));
    }

    @Test
    void headings_are_numbered_and_set_in_their_fonts() throws IOException {
        XWPFDocument paper = opened(paper("工作总结").heading("总体情况").text("进展顺利。").heading("下一步"));
        List<XWPFParagraph> paragraphs = paper.getParagraphs();
        assertEquals(
                List.of("工作总结", "一、总体情况", "进展顺利。", "二、下一步"),
                paragraphs.stream().map(XWPFParagraph::getText).toList());
        assertEquals(
                List.of("方正小标宋简体", "黑体", "仿宋_GB2312", "黑体"),
                paragraphs.stream()
                        .map(paragraph -> paper.getStyles()
                                .getStyle(paragraph.getStyle())
                                .getCTStyle()
                                .getRPr()
                                .getRFontsArray(0)
                                .getEastAsia())
                        .toList());
    }

    @Test
    void headings_in_another_language_have_its_numbers() throws IOException {
        XWPFDocument paper = opened(new OfficialDocument("Summary", Locale.ENGLISH)
                .heading("At large")
                .heading("Next"));
        assertEquals(
                List.of("Summary", "1. At large", "2. Next"),
                paper.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    @Test
    void pages_are_numbered_outside() throws IOException {
        XWPFDocument paper = opened(paper("工作总结"));
        assertTrue(paper.getEvenAndOddHeadings());
        assertEquals(2, paper.getFooterList().size());
        assertTrue(paper.getFooterList().stream()
                .allMatch(footer ->
                        footer.getParagraphs().getLast().getCTP().xmlText().contains("PAGE")));
    }

    @Test
    void a_table_repeats_its_head_and_keeps_its_lines() throws IOException {
        XWPFTable table = opened(paper("工作总结")
                        .table(
                                List.of(Column.text("事项", 3), Column.figure("数量", 1)),
                                List.of(List.of("园区\n分园区", "2"), List.of("项目", "1,234"))))
                .getTables()
                .getFirst();
        assertTrue(table.getRow(0).isRepeatHeader());
        assertEquals(3, table.getNumberOfRows());
        assertEquals("1,234", table.getRow(2).getCell(1).getText());
        assertEquals("园区\n分园区", table.getRow(1).getCell(0).getText());
    }

    @Test
    void tables_stand_where_they_were_written_and_what_is_in_them_is_text() throws IOException {
        XWPFDocument paper = opened(paper("工作总结")
                .text("甲")
                .table(List.of(Column.text("一", 1)), List.of(List.of("<w:b/> & \"引号\"")))
                .text("乙")
                .table(List.of(Column.text("二", 1)), List.of()));
        assertEquals(
                List.of("PARAGRAPH", "PARAGRAPH", "TABLE", "PARAGRAPH", "TABLE"),
                paper.getBodyElements().stream()
                        .map(element -> element.getElementType().name())
                        .toList());
        assertEquals(
                "<w:b/> & \"引号\"",
                paper.getTables().getFirst().getRow(1).getCell(0).getText());
        assertEquals("二", paper.getTables().getLast().getRow(0).getCell(0).getText());
    }

    @Test
    void headings_lead_through_the_paper() throws IOException {
        XWPFDocument paper = opened(paper("工作总结")
                .heading(1, "总体情况")
                .heading(2, "投资")
                .heading(3, "分年")
                .heading(4, "当年"));
        assertEquals(
                List.of("0", "1", "2", "3"),
                paper.getParagraphs().stream()
                        .skip(1)
                        .map(paragraph -> paper.getStyles()
                                .getStyle(paragraph.getStyle())
                                .getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal()
                                .toString())
                        .toList());
    }

    @Test
    void a_source_is_told_at_its_first_figure_and_referred_to_later() throws IOException {
        Span figure = Span.of("12").because("合作项目数，截至2026年11月26日");
        XWPFDocument paper = opened(paper("工作总结").text(List.of(figure)).text(List.of(figure)));
        assertEquals(1, paper.getFootnotes().size());
        assertEquals(
                List.of("1"),
                paper.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
                        .map(field -> field.getRArray(0).getTArray(0).getStringValue())
                        .toList());
        assertTrue(paper.getFootnotes()
                .getFirst()
                .getParagraphs()
                .getFirst()
                .getText()
                .contains("合作项目数"));
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "34,三十四", "99,九十九"})
    void numbers_of_headings(int number, String written) {
        assertEquals(written, ChineseNumber.of(number));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100"})
    void no_heading_has_such_a_number(int number) {
        assertThrows(IllegalArgumentException.class, () -> ChineseNumber.of(number));
    }

    private static List<String> texts(Object... values) {
        return List.of(values).stream().map(Object::toString).toList();
    }

    private static XWPFDocument opened(OfficialDocument paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
    }

    private static OfficialDocument paper(String title) {
        return new OfficialDocument(title, Locale.SIMPLIFIED_CHINESE);
    }
}
