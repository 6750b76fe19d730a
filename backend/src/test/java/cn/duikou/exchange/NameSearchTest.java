package cn.duikou.exchange;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.web.Finding;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names in texts, by their marks alone. */
class NameSearchTest {

    private static final NameMarks MARKS = NameMarks.by(new byte[32]);
    private static final Set<String> NAMES = Stream.of("欧阳示例", "Xample Lee", "高峰")
            .map(name -> HexFormat.of().formatHex(MARKS.ofName(name)))
            .collect(toSet());

    @Test
    void a_name_is_found_however_it_is_spaced_or_divided() {
        for (String text : List.of(
                "由欧 阳示例同志带队",
                "led by XAMPLE LEE",
                "欧阳-示例",
                "欧阳、示例",
                "“欧阳”（示例）",
                "欧_阳|示/例",
                "https://example.cn/%E6%AC%A7%e9%98%b3%E7%A4%BA%E4%BE%8B.html",
                "欧%E9%98%B3示例")) {
            assertEquals(List.of("NAME_OF_A_PERSON"), codes(NameMarks.Kind.OF_A_BATCH, text), text);
        }
    }

    @Test
    void other_words_pass() {
        for (String text : List.of("由欧阳同志带队", "欧阳式示例", "", "100%，%E6%AC", "2026-11-27")) {
            assertEquals(List.of(), codes(NameMarks.Kind.OF_A_BATCH, text), text);
        }
    }

    @Test
    void a_name_of_two_characters_is_looked_for_in_its_own_batch_alone() {
        assertEquals(List.of("NAME_OF_A_PERSON"), codes(NameMarks.Kind.OF_A_BATCH, "产业高峰论坛"));
        assertEquals(List.of(), codes(NameMarks.Kind.OF_ANYBODY, "产业高峰论坛"));
    }

    /** Of whatever length, and wherever it is cut. */
    @Test
    void nothing_is_passed_over_in_a_long_text() {
        for (int before : List.of(4_996, 4_997, 4_998, 4_999, 5_000, 50_001)) {
            String text = "话".repeat(before) + "欧阳示例" + "说".repeat(10_000);
            assertEquals(List.of("NAME_OF_A_PERSON"), codes(NameMarks.Kind.OF_ANYBODY, text));
        }
    }

    @Test
    void what_is_too_long_is_refused_and_figures_do_not_count() {
        String longest = "话".repeat(NameSearch.MOST_LETTERS);
        assertEquals(List.of("TEXT_TOO_LONG_FOR_NAMES"), codes(NameMarks.Kind.OF_ANYBODY, longest + "话"));
        assertEquals(List.of(), codes(NameMarks.Kind.OF_ANYBODY, "1234567890 ".repeat(30_000)));
    }

    @Test
    void each_text_is_told_where_it_stands() {
        List<Finding> found = new NameSearch(List.of(MARKS), NameMarks.Kind.OF_ANYBODY)
                .found(Map.of("/name", "欧阳示例", "/summary", "无", "/reason", "问欧阳示例"), NameSearchTest::known);
        assertEquals(
                List.of("/name", "/reason"),
                found.stream().map(Finding::pointer).toList());
    }

    private static List<String> codes(NameMarks.Kind kind, String text) {
        return new NameSearch(List.of(MARKS), kind)
                .found(Map.of("/text", text), NameSearchTest::known).stream()
                        .map(Finding::code)
                        .toList();
    }

    private static Set<String> known(Set<String> marks) {
        return marks.stream().filter(NAMES::contains).collect(toSet());
    }
}
