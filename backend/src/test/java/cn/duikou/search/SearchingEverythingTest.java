package cn.duikou.search;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.agreement.AgreementFixture;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One box finds records of all ledgers and clauses, however they are named, and nothing that the caller does not see. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchingEverythingTest {

    private static final BothSides AGREEMENTS = new BothSides("/api/v1/agreements");

    /** Characters that no other record has: what is looked for is of this class alone. */
    private static final String NAME = "鲲鹏麒麟镁铝薄板轧制基地";

    private static String agreed;

    @Test
    void a_record_is_found_by_characters_sounds_and_codes() {
        String code = TwoSides.view(OURS, kunpeng()).extract().path("code");
        for (String q : List.of(
                "鲲",
                "镁铝",
                "麒麟镁铝",
                "镁铝 基地",
                NAME,
                "KUNPENGqilin",
                "kpql",
                "kunp",
                "kpqilinm",
                "镁铝 zzjd",
                "ｋｐｑｌ",
                code,
                code.toLowerCase(),
                "2503-210112-04-01-998877",
                "210112-04-01-998877",
                "25032101120401998877",
                "91350100M000100Y43 鲲鹏",
                "91350100m000100y43 鹏")) {
            assertTrue(ids(THEIRS, q).contains(agreed), q);
            assertFalse(search(THEIRS, q).extract().<Boolean>path("approximate"), q);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"鲲鹏麒鳞镁铝", "鲲鹏麟镁铝", "鲲鹏麒麟的镁铝", "鵾鹏麒"})
    void one_character_is_forgiven_where_nothing_is_written_so(String q) {
        kunpeng();
        search(OURS, q).body("approximate", equalTo(true)).body("items[0].id", equalTo(agreed));
    }

    @Test
    void two_mistakes_find_nothing() {
        kunpeng();
        search(OURS, "鲲朋麒鳞镁铝").body("items", hasSize(0)).body("approximate", equalTo(false));
    }

    @Test
    void what_is_meant_comes_first() {
        String word = "砼构" + (char) ('一' + Math.floorMod(System.nanoTime(), 20_000));
        String elsewhere = TwoSides.drafted(with(named("另一个项目"), "summary", "生产" + word));
        String contains = TwoSides.drafted(named("预制" + word));
        String begins = TwoSides.drafted(named(word + "生产线"));
        String same = TwoSides.drafted(named(word));
        String newer = TwoSides.drafted(named("装配式" + word));
        assertEquals(List.of(same, begins, newer, contains, elsewhere), ids(OURS, word));
    }

    @Test
    void says_where_it_was_found() {
        kunpeng();
        ValidatableResponse name = search(OURS, "镁铝薄板");
        name.body("items[0].where", equalTo("name"))
                .body("items[0].excerpt", nullValue())
                .body("items[0].marks", hasSize(1))
                .body("items[0].marks[0]", equalTo(Map.of("in", "NAME", "from", 4, "to", 8)));
        search(OURS, "kpql").body("items[0].marks[0]", equalTo(Map.of("in", "NAME", "from", 0, "to", 4)));
        search(OURS, "鲲鹏 盘锦铝材")
                .body("items[0].where", equalTo("investors"))
                .body("items[0].excerpt", equalTo("盘锦铝材ＣＯ．公司 · 91350100M000100Y43"))
                .body(
                        "items[0].marks.find { it.in == 'EXCERPT' }",
                        equalTo(Map.of("in", "EXCERPT", "from", 0, "to", 4)));
        search(OURS, "鲲鹏 co.公").body("items[0].marks.find { it.in == 'EXCERPT' }.to", equalTo(8));
    }

    @Test
    void what_is_not_in_the_searched_text_is_neither_found_nor_shown() {
        String id = TwoSides.drafted(with(with(named("鳜鱼养殖"), "responsibleOfficer", "王鳜"), "summary", "试养鲥鱼"));
        assertEquals(List.of(id), ids(OURS, "鲥鱼"));
        search(OURS, "王鳜").body("items", hasSize(0));
        assertFalse(search(OURS, "鲥鱼").extract().asString().contains("王鳜"));
    }

    @Test
    void records_of_all_ledgers_and_clauses_are_counted_by_kind() {
        kunpeng();
        AGREEMENTS.agreed(with(AgreementFixture.anAgreement(), "name", "鲲鹏麒麟合作协议"));
        ValidatableResponse all = search(THEIRS, "鲲鹏麒麟");
        all.body("counts.ledger", equalTo(List.of("agreements", "projects")))
                .body("counts.total", equalTo(List.of(1, 1)));
        search(THEIRS, "鲲鹏麒麟", "in", "agreements")
                .body("items.ledger", equalTo(List.of("agreements")))
                .body("counts.ledger", equalTo(List.of("agreements")));
        search(THEIRS, "2503-210112-04-01-998877", "in", "agreements").body("counts", hasSize(0));
        search("admin", "装备制造")
                .body("counts.ledger", equalTo(List.of("clauses")))
                .body("items.find { it.code == 'T2.1' || it.code.startsWith('T2.1.') }.id", nullValue());
        search("assessor", "T2.1.a").body("items[0].code", equalTo("T2.1.a")).body("items[0].where", equalTo("code"));
    }

    @ParameterizedTest
    @CsvSource({"zbzz", "zhuangbeizhizao", "装备制造", "装背制造"})
    void clauses_are_found_alike(String q) {
        assertTrue(search("ndrc", q, "in", "clauses").extract().<List<String>>path("items.name").stream()
                .anyMatch(title -> title.contains("装备制造")));
    }

    @Test
    void of_a_word_that_many_have_all_are_counted_and_the_very_name_is_found() {
        String word = "萤石" + (char) ('一' + Math.floorMod(System.nanoTime(), 20_000));
        String same = TwoSides.drafted(named(word));
        for (int i = 0; i < 205; i++) {
            TwoSides.drafted(named("第" + i + "个" + word));
        }
        search(OURS, word, "in", "projects")
                .body("counts[0].total", equalTo(206))
                .body("counts[0].totalCapped", equalTo(false))
                .body("items", hasSize(20))
                .body("items[0].id", equalTo(same));
    }

    @Test
    void nobody_learns_of_what_he_does_not_see() {
        String word = "鸑鷟" + (char) ('一' + Math.floorMod(System.nanoTime(), 20_000));
        String drafted = TwoSides.drafted(named(word + "机场"));
        assertEquals(List.of(drafted), ids("liaoning-editor", word));
        for (String account : List.of(THEIRS, "zhejiang-approver", "ndrc", "cod", "observer")) {
            for (String q : List.of(word, word + "机场", word + "机厂", "yz", word + " jc")) {
                assertFalse(ids(account, q).contains(drafted), account + " " + q);
            }
            search(account, word + "机场").body("counts", hasSize(0)).body("approximate", equalTo(false));
        }
        TwoSides.move(OURS, drafted, "send").statusCode(200);
        assertEquals(List.of(drafted), ids(THEIRS, word));
        assertEquals(List.of(drafted), ids("ndrc", word));
        assertEquals(List.of(), ids("zhejiang-approver", word));
        assertEquals(List.of(), ids("observer", word));
        TwoSides.move(THEIRS, drafted, "agree").statusCode(200);
        assertEquals(List.of(drafted), ids("observer", word));
        assertEquals(List.of(), ids("zhejiang-approver", word));
    }

    @Test
    void a_new_name_is_found_by_its_sound_and_the_old_one_no_more() {
        String id = TwoSides.drafted(named("麂鹿繁育"));
        assertEquals(List.of(id), ids(OURS, "jlfyu"));
        TwoSides.change(OURS, id, Map.of("name", "貉獾繁育")).statusCode(200);
        assertEquals(List.of(), ids(OURS, "jlfyu"));
        assertEquals(List.of(id), ids(OURS, "haohuanfan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%",
                "鲲%",
                "鲲_",
                "'",
                "''",
                "\\",
                "鲲\\",
                "&",
                "|",
                "!",
                ":*",
                "鲲:*",
                "()",
                "<->",
                "鲲 | 镁",
                "***:(?i)",
                "[a-z]+",
                "鲲.*镁",
                "NULL",
                "'; drop table project; --",
                "\"",
                "a'b",
                "'''ab",
                "$1",
                "?",
                "鲲?",
                "{}",
                "🚀",
                "𠮷",
                "''''",
                "ａ％",
                "\\\\\\",
                "a\\'b\\",
                "%%%%",
                "____",
                "'|'&'"
            })
    void nothing_that_is_typed_means_anything_to_the_database(String q) {
        kunpeng();
        assertFalse(ids(OURS, q).contains(agreed), q);
    }

    @Test
    void what_is_no_text_is_refused_at_q() {
        refusedAtQ("%20%20", "BLANK");
        refusedAtQ("%E3%80%80", "BLANK");
        refusedAtQ("%C2%A0", "BLANK");
        refusedAtQ("", "REQUIRED");
        refusedAtQ("a%00b", "CONTROL_CHARACTER");
        refusedAtQ("a%0Ab", "CONTROL_CHARACTER");
        refusedAtQ("%ED%A0%80", "CONTROL_CHARACTER");
        refusedAtQ("%ED%B0%80a", "CONTROL_CHARACTER");
        refusedAtQ("%F0%9F", "CONTROL_CHARACTER");
        refusedAtQ("%E2%80%8B", "CONTROL_CHARACTER");
        refusedAtQ("a".repeat(10_000), "TOO_LONG");
        refusedAtQ("%E6%B2%88".repeat(201), "TOO_LONG");
        refusedAtQ("%E6%B2%88".repeat(10_000), "TOO_LONG");
        refused(OURS, call -> call.get("/api/v1/search"), 400, "q", "REQUIRED");
        refused(OURS, call -> call.get("/api/v1/search?q=a&in=persons"), 400, "in", "NOT_ONE_OF");
        refused(OURS, call -> call.get("/api/v1/search?q=a&size=201"), 400, "size", "OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"沈", "a", "ab ", "沈 ", "a b c d ", "1-", "an", "'", "a'"})
    void two_hundred_characters_are_borne(String part) {
        search(OURS, part.repeat(200 / part.length()).strip());
        search("ndrc", UUID.randomUUID().toString().repeat(5));
    }

    private static String kunpeng() {
        if (agreed == null) {
            Map<String, Object> project = with(named(NAME), "nationalProjectCode", "2503-210112-04-01-998877");
            project.put(
                    "investors",
                    List.of(Map.of("name", "盘锦铝材ＣＯ．公司", "creditCode", "91350100M000100Y43", "regionCode", "320000")));
            agreed = TwoSides.agreed(project);
        }
        return agreed;
    }

    private static Map<String, Object> named(String name) {
        return with(aSignedProject(), "name", name);
    }

    private static List<String> ids(String account, String q) {
        return search(account, q, "size", 200).extract().path("items.id");
    }

    private static ValidatableResponse search(String account, String q, Object... more) {
        var call = as(account).queryParam("q", q);
        for (int i = 0; i < more.length; i += 2) {
            call.queryParam(more[i].toString(), more[i + 1]);
        }
        return call.get("/api/v1/search").then().statusCode(200);
    }

    private static void refusedAtQ(String encoded, String code) {
        refused(OURS, call -> call.urlEncodingEnabled(false).get("/api/v1/search?q=" + encoded), 400, "q", code);
    }
}
