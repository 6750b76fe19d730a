package cn.duikou.document;

import static cn.duikou.document.MeasuredPages.MM;
import static cn.duikou.document.MeasuredPages.textOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.document.MeasuredPages.Character;
import cn.duikou.document.MeasuredPages.Page;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.document.OfficialDocument.Line;
import cn.duikou.document.OfficialDocument.Series;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper opened in LibreOffice has the size, margins, lines and places that GB/T 9704-2012 gives it. */
class PaperMeasuredTest {

    private static final String SENTENCE = "东北地区与东部地区对口合作工作稳步推进重点任务逐项落实";
    private static final double LEFT = 28 * MM;
    private static final double RIGHT = (210 - 26) * MM;
    private static final double TOP = 37 * MM;
    private static final double BOTTOM = (297 - 35) * MM;

    private static MeasuredPages pages;

    @BeforeAll
    static void opens_a_paper_with_all_that_there_is_in_one() {
        OfficialDocument paper = new OfficialDocument("二〇二五年度对口合作工作总结", Locale.SIMPLIFIED_CHINESE)
                .addressedTo("国家发展改革委、中央组织部")
                .heading("总体情况")
                .text(List.of(Span.of("签约项目十二个。").because("合作项目数：双方确认的项目，截至2026年11月26日")))
                .heading(2, "投资")
                .heading(3, "分年投资")
                .heading(4, "当年")
                .caption(Span.of("表1 合作项目"))
                .table(
                        List.of(Column.text("项目", 3), Column.figure("计划总投资（万元）", 2)),
                        List.of(List.of("智能机床产业化基地", "12,000.50")))
                .bars(new Series("计划总投资", List.of("2024", "2025"), List.of(12.5, 30.0)));
        paper.text(SENTENCE.repeat(60));
        paper.attachments(List.of("合作项目清单", "园区清单"))
                .signed(List.of("辽宁省对口合作办公室", "江苏省对口合作办公室"), "2026年1月15日")
                .note("核验码 7QX2-M4KD-9F3A")
                .imprint(List.of(new Line("抄送：有关部门", ""), new Line("辽宁省对口合作办公室", "2026年1月15日印发")));
        pages = measured(paper);
    }

    private static MeasuredPages measured(OfficialDocument paper) {
        return MeasuredPages.of(new PdfConverter(new LocalConverter()).pdf(paper.bytes()));
    }

    @Test
    void every_page_is_a4() {
        for (Page page : pages.all()) {
            assertEquals(210 * MM, page.width(), 1);
            assertEquals(297 * MM, page.height(), 1);
        }
    }

    @Test
    void sixty_sentences_and_what_stands_around_them_take_four_pages() {
        assertEquals(4, pages.all().size());
    }

    @Test
    void text_keeps_within_the_type_area() {
        for (Page page : pages.all()) {
            for (Character one : page.characters()) {
                assertTrue(
                        one.left() > LEFT - 1 && one.right() < RIGHT + 1, () -> one + " stands beside the type area");
                assertTrue(one.base() > TOP, () -> one + " stands above the type area");
            }
            List<Character> body = page.characters().stream()
                    .filter(one -> one.base() < BOTTOM + 1)
                    .toList();
            assertTrue(body.size() > page.characters().size() - 8, "only the number of the page stands below");
        }
    }

    @Test
    void a_full_page_has_twenty_two_lines_of_twenty_eight_characters() {
        List<List<Character>> lines = pages.all().get(2).lines();
        assertEquals(22 + 1, lines.size(), "and the number of the page");
        for (List<Character> line : lines.subList(0, 22)) {
            assertEquals(28, line.size());
        }
        assertEquals(
                28, lines.get(1).getFirst().base() - lines.get(0).getFirst().base(), 0.5);
    }

    @Test
    void the_text_begins_two_characters_in() {
        double first = pages.all().getFirst().lineOf("签约项目").getFirst().left();
        assertEquals(LEFT + 2 * 16, first, 2);
        assertEquals(LEFT, pages.all().getFirst().lineOf("国家发展改革委").getFirst().left(), 1);
    }

    @Test
    void levels_are_numbered_as_the_standard_has_it() {
        Page page = pages.all().getFirst();
        for (String heading : List.of("一、总体情况", "（一）投资", "1.分年投资", "（1）当年")) {
            assertTrue(textOf(page.lineOf(heading)).startsWith(heading), heading);
        }
    }

    @Test
    void the_title_stands_in_the_middle() {
        List<Character> title = pages.all().getFirst().lineOf("工作总结");
        double left = title.getFirst().left() - LEFT;
        double right = RIGHT - title.getLast().right();
        assertEquals(left, right, 2);
    }

    @Test
    void pages_are_numbered_outside_odd_on_the_right_and_even_on_the_left() {
        for (int i = 0; i < pages.all().size(); i++) {
            List<Character> number = pages.all().get(i).lines().getLast();
            assertEquals("—" + (i + 1) + "—", textOf(number));
            double edge = i % 2 == 0
                    ? RIGHT - number.getLast().right()
                    : number.getFirst().left() - LEFT;
            assertEquals(14, edge, 2, "one character of that size from the edge");
        }
    }

    @Test
    void a_source_stands_at_the_foot_of_the_page() {
        List<Character> source = pages.all().getFirst().lineOf("双方确认的项目，截至");
        assertTrue(source.getFirst().base() > BOTTOM - 30);
    }

    @Test
    void names_and_day_stand_on_the_right() {
        Page last = pages.all().getLast();
        List<Character> name = last.lineOf("江苏省对口合作办公室");
        assertEquals(RIGHT - 2 * 16, name.getLast().right(), 2);
        assertEquals(
                name.getFirst().left() + 2 * 16,
                last.lineOf("2026年1月15日").getFirst().left(),
                2);
    }

    @Test
    void the_imprint_ends_on_the_lower_edge_of_the_last_page() {
        List<Character> imprint = pages.all().getLast().lineOf("日印发");
        double base = imprint.getFirst().base();
        assertTrue(base < BOTTOM && base > BOTTOM - 14, () -> base + " of " + BOTTOM);
        assertEquals(LEFT + 14, imprint.getFirst().left(), 2, "one character from the left");
        assertEquals(RIGHT - 14, imprint.getLast().right(), 2, "one character from the right");
    }

    @Test
    void an_imprint_does_not_lie_on_sources() {
        OfficialDocument paper = new OfficialDocument("工作总结", Locale.SIMPLIFIED_CHINESE);
        for (int i = 1; i <= 6; i++) {
            paper.text(List.of(Span.of("第" + i + "项。").because("第" + i + "项的来源")));
        }
        List<Page> pages = measured(paper.signed(List.of("辽宁省人民政府"), "2026年1月15日")
                        .imprint(List.of(new Line("辽宁省人民政府", "2026年1月15日印发"))))
                .all();
        assertEquals(2, pages.size());
        assertTrue(pages.getFirst().lineOf("第6项的来源").getFirst().base() < BOTTOM);
        assertEquals(2, pages.getLast().lines().size(), "the imprint and the number of the page");
    }

    /** As many lines of text as leave one, two or three for what is five lines high. */
    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18})
    void a_signature_stays_whole_and_with_the_end_of_the_text(int lines) {
        OfficialDocument paper = new OfficialDocument("工作总结", Locale.SIMPLIFIED_CHINESE);
        for (int i = 1; i <= lines; i++) {
            paper.text("第" + i + "行。");
        }
        Page last = measured(paper.signed(List.of("辽宁省人民政府", "江苏省人民政府"), "2026年1月15日"))
                .all()
                .getLast();
        for (String together : List.of("第" + lines + "行", "辽宁省人民政府", "江苏省人民政府", "1月15日")) {
            last.lineOf(together);
        }
    }

    /** The one that `make test` installs. */
    private record LocalConverter() implements DocumentSettings {

        @Override
        public Optional<Path> converter() {
            String named = System.getenv("DUIKOU_CONVERTER");
            return Optional.of(Path.of(named == null ? "/usr/bin/soffice" : named));
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(3);
        }
    }
}
