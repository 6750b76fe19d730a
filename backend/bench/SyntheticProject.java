import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The project of a number: always the same one. How far it has come, how many revisions it has and where it stands
 * between both sides is spread as an office would expect it.
 */
record SyntheticProject(
        int n, Pair pair, String side, String state, int agreedVersions, String open, ObjectNode facts, Instant began) {

    private static final int EARLIEST = 1_520_000_000;
    private static final int SECONDS = 270_000_000;
    private static final List<String> STAGES =
            List.of("INTENDED", "SIGNED", "REGISTERED", "STARTED", "COMPLETED", "OPERATING", "TERMINATED");
    private static final List<String> DATES =
            List.of("signedOn", "registeredOn", "startedOn", "completedOn", "operatingOn");
    private static final List<String> PRODUCTS = List.of(
            "数控机床", "轨道车辆", "农机装备", "航空部件", "碳纤维", "生物医药", "大米精深加工", "冷链物流", "跨境电商", "软件外包",
            "光电信息", "新能源电池", "风电装备", "汽车零部件", "船舶动力", "冰雪旅游", "中药材", "乳制品", "稀土材料", "数据中心");
    private static final List<String> FORMS = List.of("产业化项目", "示范基地项目", "研发中心", "技术改造项目", "产业园一期", "联合实验室");
    private static final List<String> INDUSTRIES = List.of("34", "37", "35", "38", "28", "27", "13", "59", "51", "65", "39", "36");
    private static final List<String> CLAUSES = List.of("T2.1.a", "T2.1.b", "T2.2.a", "T2.3.b", "T2.4.f", "T3.1.b", "T4.2.a", "T4.3.a");

    /** A pair with its organisations (Northeast, East), where its projects land, and its weight in a thousand. */
    record Pair(String code, List<String> organisations, List<String> regions, int weight) {}

    static final List<Pair> PAIRS = List.of(
            pair("LN-JS", "liaoning jiangsu", "210000 210300 210800 211100", 180),
            pair("JL-ZJ", "jilin zhejiang", "220000 220400 220581 220700", 170),
            pair("HL-GD", "heilongjiang guangdong", "230000 230800 231100 231200", 190),
            pair("SY-BJ", "shenyang beijing", "210100 210106 210112 210113", 90),
            pair("DL-SH", "dalian shanghai", "210200 210213 210281 210212", 90),
            pair("CC-TJ", "changchun tianjin", "220100 220104 220106 220112", 70),
            pair("HRB-SZ", "harbin shenzhen", "230100 230102 230108 230109", 90),
            pair("LN-JS.fuxin-yancheng", "liaoning jiangsu", "210900", 30),
            pair("JL-ZJ.jilin-wenzhou", "jilin zhejiang", "220200", 30),
            pair("HL-GD.jiamusi-foshan", "heilongjiang guangdong", "230800", 30),
            pair("CC-TJ.lianhuashan-jinghai", "changchun tianjin", "220100", 10),
            pair("NM", "neimenggu", "150000 150100 150200", 20));

    private static Pair pair(String code, String organisations, String regions, int weight) {
        return new Pair(code, List.of(organisations.split(" ")), List.of(regions.split(" ")), weight);
    }

    static SyntheticProject of(int n, boolean draft) {
        SplittableRandom random = new SplittableRandom(n * 2_654_435_761L);
        Pair pair = chosen(random.nextInt(1000));
        boolean alone = pair.organisations().size() == 1;
        String state = draft ? "DRAFT" : alone ? "AGREED" : oneOf(random, 84, "AGREED", 6, "CLOSED", 6, "SENT", 4, "RETURNED");
        boolean agreed = state.equals("AGREED") || state.equals("CLOSED");
        int changes = Integer.parseInt(oneOf(random, 60, "0", 28, "1", 12, "2"));
        int versions = !agreed ? 0 : 1 + (state.equals("CLOSED") ? Math.max(changes, 1) : changes);
        String open = !agreed ? state : state.equals("CLOSED") || alone ? null
                : oneOf(random, 96, null, 2, "SENT", 1, "DRAFT", 1, "RETURNED");
        return new SyntheticProject(n, pair, alone || random.nextInt(3) > 0 ? "NORTHEAST" : "EAST", state, versions, open,
                facts(n, pair, random), Instant.ofEpochSecond(EARLIEST + random.nextInt(SECONDS), n % 1_000_000 * 1000L));
    }

    /** One that 辽宁 has sent and 江苏 may agree to. */
    static SyntheticProject sentToJiangsu(int n) {
        Pair pair = PAIRS.getFirst();
        return new SyntheticProject(n, pair, "NORTHEAST", "SENT", 0, "SENT", facts(1, pair, new SplittableRandom(1)),
                Instant.ofEpochSecond(EARLIEST + SECONDS));
    }

    private static Pair chosen(int lot) {
        int i = 0;
        for (int below = PAIRS.getFirst().weight(); lot >= below; below += PAIRS.get(i).weight()) {
            i++;
        }
        return PAIRS.get(i);
    }

    /** Percentages and what they stand for, in turn. */
    private static String oneOf(SplittableRandom random, Object... choices) {
        int lot = random.nextInt(100);
        int i = 0;
        for (int below = (int) choices[0]; lot >= below; below += (int) choices[i]) {
            i += 2;
        }
        return (String) choices[i + 1];
    }

    private static ObjectNode facts(int n, Pair pair, SplittableRandom random) {
        int kind = random.nextInt(PRODUCTS.size());
        String rare = n % 9_973 == 0 ? "石墨烯" : "";
        int total = 500 + random.nextInt(200) * random.nextInt(1000);
        String stage = oneOf(random, 12, "INTENDED", 22, "SIGNED", 16, "REGISTERED", 25, "STARTED", 9, "COMPLETED", 13, "OPERATING", 3, "TERMINATED");
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("name", "【合成】" + rare + PRODUCTS.get(kind) + FORMS.get(random.nextInt(FORMS.size())) + n);
        facts.put("pairCode", pair.code()).putArray("clauses").add(CLAUSES.get(random.nextInt(CLAUSES.size())));
        facts.put("summary", "合成数据，只用于压力测试：" + PRODUCTS.get(kind) + "方向的合作，双方共同出资建设，分期实施。");
        facts.put("kind", oneOf(random, 80, "INVESTMENT", 8, "SERVICE", 8, "TECHNOLOGY", 4, "FRAMEWORK"));
        facts.put("flagship", random.nextInt(50) == 0);
        facts.put("industryCode", INDUSTRIES.get(kind % INDUSTRIES.size()));
        facts.put("regionCode", pair.regions().get(random.nextInt(pair.regions().size())));
        facts.putArray("investors").addObject().put("name", "合成投资" + random.nextInt(20_000) + "有限公司").put("regionCode", "320000");
        facts.put("totalInvestmentWan", total);
        ArrayNode funding = facts.putArray("funding");
        funding.addObject().put("source", "ENTERPRISE").put("amountWan", total / 2);
        funding.addObject().put("source", "BANK_LOAN").put("amountWan", total / 4);
        facts.put("greenChannel", false).putArray("attribution");
        LocalDate signed = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(2500));
        addProgress(facts.put("stage", stage), signed, total, random.nextInt(24));
        return facts;
    }

    private static void addProgress(ObjectNode facts, LocalDate signed, int total, int months) {
        int reached = STAGES.indexOf(facts.get("stage").textValue());
        boolean ended = reached == STAGES.size() - 1;
        int dated = ended ? 2 : reached;
        for (int i = 0; i < dated; i++) {
            facts.put(DATES.get(i), signed.plusDays(120L * i).toString());
        }
        if (ended) {
            facts.put("terminatedOn", signed.plusDays(700).toString());
        }
        LocalDate started = signed.plusDays(240);
        facts.putArray("milestones").addObject().put("name", "主体封顶").put("dueOn", started.plusDays(180).toString());
        ArrayNode reports = facts.putArray("progressReports");
        for (int i = 0; i < (dated >= 3 ? months : 0); i++) {
            reports.addObject().put("month", YearMonth.from(started).plusMonths(i).toString())
                    .put("investedWan", total / 24 * (i + 1)).put("paidInWan", total / 22 * (i + 1)).put("note", "按计划推进");
        }
    }

    /** The facts of an earlier version lack the latest months. */
    ObjectNode facts(int version) {
        ObjectNode then = facts.deepCopy();
        ArrayNode reports = then.withArray("progressReports");
        IntStream.range(version, agreedVersions).filter(i -> !reports.isEmpty()).forEach(i -> reports.remove(reports.size() - 1));
        return then;
    }

    /** Of the project, or of one of its revisions. */
    String id(int revision) {
        return "01920000-0000-7%03x-8000-%012x".formatted(revision, n);
    }

    Instant decided(int version) {
        return began.plusSeconds(2_000_000L * version);
    }

    /** When so many further proposals had been withdrawn, each some hours after it was sent. */
    Instant withdrawn(int further) {
        return proposed(agreedVersions, further).plusSeconds(95_000);
    }

    private Instant proposed(int agreed, int further) {
        return decided(agreed).plusSeconds(100_000L * (further - 1));
    }

    private String of(boolean proposing) {
        List<String> both = pair.organisations();
        return both.get(side.equals("NORTHEAST") == proposing ? 0 : both.size() - 1);
    }

    List<Object> row(int atVersion, Object... more) {
        boolean agreed = agreedVersions > 0;
        Instant updated = agreed ? decided(agreedVersions) : began;
        int moves = List.of("DRAFT", "SENT", "RETURNED").indexOf(open == null ? "DRAFT" : open);
        List<Object> own = Arrays.asList(id(0), "DK-2025-%06d".formatted(n), pair.code(), side, of(true), state,
                pair.organisations().size() == 1, 1 + 2 * atVersion + moves, atVersion, of(true) + "-editor", began, updated,
                agreed ? decided(atVersion) : null, facts(atVersion));
        return joined(own, more);
    }

    /** Up to its proposal, which is the first, second … after so many that were agreed; what was decided follows. */
    List<Object> revision(int agreed, int further, String action, String itsState, Object... decision) {
        boolean isOpen = !itsState.equals("AGREED") && !itsState.equals("WITHDRAWN");
        boolean unsent = itsState.equals("DRAFT");
        int number = agreed + further;
        Instant drafted = proposed(agreed, further);
        List<Object> own = Arrays.asList(id(number), "projects", id(0), number, pair.code(), side, of(true), action, itsState,
                isOpen, 1, agreed, facts.get("name").textValue(), facts(agreed + 1), of(true) + "-editor", drafted,
                unsent ? null : of(true) + "-approver", unsent ? null : drafted.plusSeconds(90_000));
        return joined(own, decision);
    }

    String proposer() {
        return of(true);
    }

    String decider() {
        return of(false);
    }

    private static List<Object> joined(List<Object> own, Object... more) {
        return java.util.stream.Stream.concat(own.stream(), Arrays.stream(more)).toList();
    }
}
