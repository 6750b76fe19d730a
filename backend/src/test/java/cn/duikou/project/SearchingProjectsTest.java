package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.project.Shelf.Item;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is found as it was typed, from one character on; nothing that is typed means anything to the database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchingProjectsTest {

    static Stream<String> names() {
        return Shelf.names().stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机",
                "机床",
                "智能机床产业化",
                "床机",
                "长春智能机床产业化项目0",
                "项目",
                "二期",
                "器 二",
                "医药 二期",
                "项目 天津",
                "天津第7投资公司",
                "CNC",
                "ｃｎｃ",
                "ＣＮＣ加工",
                "cnc",
                "2505-220100-04-01-000016",
                "000016",
                "-",
                "DK-2026",
                "dk",
                "%",
                "_",
                "100%",
                "0%绿",
                "'",
                "O'Neill",
                "\"",
                "\"冷链\"",
                "\\",
                "反斜\\杠",
                "\\杠",
                "|",
                "&",
                "走廊&文化",
                "旅游&文化",
                "!",
                ":*",
                "机:*",
                "<->",
                "()",
                "𠮷",
                "𠮷林",
                "林碳",
                "没有这样的词",
                "0",
                "  机床  ",
                "机床　长春",
                "A|B",
                "NULL",
                "'; drop table project; --"
            })
    void finds_what_reading_everything_finds(String text) {
        assertEquals(expected(text), found(text));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_name_is_found_by_itself(String name) {
        assertEquals(expected(name), found(name));
    }

    @Test
    void a_project_is_found_by_its_code() {
        Item item = Shelf.items().get(3);
        assertEquals(Set.of(item.id()), found(item.code()));
        assertEquals(Set.of(item.id()), found(item.code().toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_text_without_words_is_no_filter() {
        as(Shelf.READER)
                .queryParam("q", " 　")
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .body("total", equalTo(Shelf.items().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C2%A0", "%E3%85%A4", "%F0%9F%9A%80"})
    void what_nobody_types_finds_nothing_and_breaks_nothing(String encoded) {
        as(Shelf.READER)
                .urlEncodingEnabled(false)
                .get(PROJECTS + "?q=" + encoded)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%F0%9F", "%EF%BF%BD", "%B6%AB"})
    void bytes_that_are_no_text_are_refused(String encoded) {
        refused(
                Shelf.READER,
                call -> call.urlEncodingEnabled(false).get(PROJECTS + "?q=" + encoded),
                400,
                "q",
                "CONTROL_CHARACTER");
    }

    @Test
    void control_characters_and_long_texts_are_refused() {
        refused(
                Shelf.READER,
                call -> call.urlEncodingEnabled(false).get(PROJECTS + "?q=a%00b"),
                400,
                "q",
                "CONTROL_CHARACTER");
        refused(
                Shelf.READER,
                call -> call.urlEncodingEnabled(false).get(PROJECTS + "?q=a%0Ab"),
                400,
                "q",
                "CONTROL_CHARACTER");
        refused(
                Shelf.READER,
                call -> call.urlEncodingEnabled(false).get(PROJECTS + "?q=%E2%80%8B"),
                400,
                "q",
                "CONTROL_CHARACTER");
        refused(Shelf.READER, call -> call.queryParam("q", "长".repeat(201)).get(PROJECTS), 400, "q", "TOO_LONG");
        as(Shelf.READER).queryParam("q", "长".repeat(200)).get(PROJECTS).then().statusCode(200);
    }

    private static Set<String> found(String text) {
        List<String> ids = as(Shelf.READER)
                .queryParam("q", text)
                .queryParam("size", 200)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return new TreeSet<>(ids);
    }

    private static Set<String> expected(String text) {
        List<String> words = List.of(plain(text).strip().split(" "));
        return Shelf.items().stream()
                .filter(item -> words.stream().allMatch(searched(item)::contains))
                .map(Item::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String searched(Item item) {
        return plain(Stream.of(
                        item.code(),
                        item.fact("name"),
                        item.fact("nationalProjectCode"),
                        "天津第" + Shelf.items().indexOf(item) + "投资公司")
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
