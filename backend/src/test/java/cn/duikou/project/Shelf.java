package cn.duikou.project;

import static cn.duikou.Calls.as;

import cn.duikou.ledger.BothSides;
import cn.duikou.park.ParkFixture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Thirty projects of 长春 and 天津 of every kind, stage and state, put there once for all tests that look for some of
 * them. No other test drafts for this pair, so its editors see these and nothing else.
 */
final class Shelf {

    static final String READER = "changchun-editor";

    private static final String SUB_PAIR = "CC-TJ.chaoyang-heping";
    private static final List<String> NAMES = List.of(
            "长春智能机床产业化项目",
            "汽车零部件ＣＮＣ加工基地",
            "100%绿电_数据中心",
            "O'Neill \"冷链\" 物流园",
            "反斜\\杠与竖线|项目",
            "生物医药孵化器 二期",
            "𠮷林碳纤维复合材料",
            "冰雪旅游&文化走廊");
    private static final List<List<String>> CLAUSES =
            List.of(List.of("T2.1.a"), List.of("T2.1.b", "T4.1.a"), List.of("T4.1.a"), List.of("T1.1.c"));
    private static final List<String> INDUSTRIES = List.of("34", "37", "65", "01", "59");
    private static final List<String> DATES =
            List.of("signedOn", "registeredOn", "startedOn", "completedOn", "operatingOn");

    private static List<Item> items;
    private static String park;

    private Shelf() {}

    /** One of the projects, as it was sent and as it stands. */
    record Item(String id, String code, Map<String, Object> facts, String state, boolean pending) {

        Object fact(String field) {
            return facts.get(field);
        }

        BigDecimal amount(String field) {
            return facts.containsKey(field) ? new BigDecimal(facts.get(field).toString()) : null;
        }
    }

    static synchronized List<Item> items() {
        if (items == null) {
            items = IntStream.range(0, 30).mapToObj(Shelf::put).toList();
        }
        return items;
    }

    /** The park in which some of them lie. */
    static synchronized String park() {
        if (park == null) {
            Map<String, Object> facts = ParkFixture.aPark();
            facts.putAll(Map.of("pairCode", "CC-TJ", "hostRegionCode", "220100", "partnerRegionCode", "120000"));
            park = new BothSides("/api/v1/parks").drafted(READER, facts);
        }
        return park;
    }

    private static Item put(int i) {
        Map<String, Object> facts = facts(i);
        String id = TwoSides.drafted(READER, facts);
        String code = as(READER).get(TwoSides.PROJECTS + "/" + id).path("code");
        if (i % 3 == 2) {
            return new Item(id, code, facts, "DRAFT", true);
        }
        TwoSides.move("changchun-approver", id, "send").statusCode(200);
        if (i % 3 == 1) {
            return new Item(id, code, facts, "SENT", true);
        }
        TwoSides.move("tianjin-approver", id, "agree").statusCode(200);
        boolean revised = i % 2 == 0;
        if (revised) {
            TwoSides.change("changchun-editor", id, Map.of("summary", "拟补充")).statusCode(200);
        }
        return new Item(id, code, facts, "AGREED", revised);
    }

    private static Map<String, Object> facts(int i) {
        boolean sub = i % 5 == 0;
        int stage = i % 6;
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "name", NAMES.get(i % NAMES.size()) + (i / NAMES.size()),
                "pairCode", sub ? SUB_PAIR : "CC-TJ",
                "clauses", CLAUSES.get(i % 4),
                "kind", ProjectKind.values()[i % 4].name(),
                "flagship", i % 3 == 0,
                "industryCode", INDUSTRIES.get(i % 5),
                "regionCode",
                        sub ? "220104" : List.of("220100", "120118", "220184").get(i % 3),
                "stage", ProjectStage.values()[stage].name(),
                "investors", List.of(Map.of("name", "天津第" + i + "投资公司"))));
        facts.put("greenChannel", false);
        for (int reached = 0; reached < stage; reached++) {
            facts.put(DATES.get(reached), "202" + (reached + 1) + "-0" + (1 + i % 9) + "-15");
        }
        optional(i, facts);
        return facts;
    }

    private static void optional(int i, Map<String, Object> facts) {
        if (i % 6 != 0) {
            facts.put("totalInvestmentWan", new BigDecimal(i * 12345).movePointLeft(1));
        }
        if (i % 8 == 0) {
            facts.put("nationalProjectCode", "2505-220100-04-01-%06d".formatted(i));
        }
        if (i % 9 == 0) {
            facts.put("parkId", park());
        }
        if (i % 7 == 1) {
            facts.put(
                    "milestones",
                    List.of(milestone("立项", "2020-03-01", "2020-03-01"), milestone("交付", "2099-01-01", null)));
        } else if (i % 7 == 3) {
            facts.put("milestones", List.of(milestone("立项", "2020-03-01", "2020-03-02")));
        } else if (i % 7 == 5) {
            facts.put("milestones", List.of(milestone("立项", "2020-03-01", null)));
        }
        if (i % 7 == 3) {
            facts.put(
                    "attribution",
                    List.of(
                            ProjectFixture.share(facts.get("pairCode").toString(), 70),
                            ProjectFixture.share("JL-ZJ", 30)));
        }
        if (i % 4 == 1) {
            facts.put(
                    "progressReports",
                    List.of(ProjectFixture.progress("2025-01", i * 10), ProjectFixture.progress("2025-02", i * 11.5)));
        }
    }

    private static Map<String, Object> milestone(String name, String dueOn, String doneOn) {
        Map<String, Object> milestone = new TreeMap<>(Map.of("name", name, "dueOn", dueOn));
        if (doneOn != null) {
            milestone.put("doneOn", doneOn);
        }
        return milestone;
    }

    /** The names that look so much like something else to a database. */
    static List<String> names() {
        return new ArrayList<>(NAMES);
    }
}
