import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** An agreed record of a ledger other than projects: of each number always the same one. */
record SyntheticRecord(Kind kind, int n, SyntheticProject.Pair pair, ObjectNode facts) {

    /** With how many projects one of them comes. */
    enum Kind {
        /** Each with ten years of settlements. */
        PARK("parks", "park", 50),
        /** Each with four commitments. */
        MEETING("meetings", "meeting", 20),
        AGREEMENT("agreements", "agreement", 20),
        /** Each with fifty participants. */
        EXCHANGE("cadre-exchanges", "exchange", 50),
        /** Five adoptions of each practice. */
        REPLICATION("replications", "replication", 33),
        SUPPORT("supports", "support", 33);

        final String ledger;
        final String table;
        final int projects;

        Kind(String ledger, String table, int projects) {
            this.ledger = ledger;
            this.table = table;
            this.projects = projects;
        }
    }

    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2016;
    private static final int PARTICIPANTS = 50;

    static SyntheticRecord of(Kind kind, int n) {
        SyntheticProject.Pair pair = SyntheticProject.PAIRS.get(n % 7);
        SplittableRandom random = new SplittableRandom(n * 40_503L + kind.ordinal());
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("name", "【合成】" + switch (kind) {
            case PARK -> "产业合作园";
            case MEETING -> "对口合作联席会议";
            case AGREEMENT -> "合作协议";
            case EXCHANGE -> "挂职干部批次";
            case REPLICATION -> "改革经验采用";
            case SUPPORT -> "中央预算内投资";
        } + n);
        facts.put("pairCode", pair.code());
        facts.putArray("clauses").add(kind == Kind.PARK ? "T4.2.a" : "S1.f");
        switch (kind) {
            case PARK -> park(facts, pair, random);
            case MEETING -> meeting(facts, random);
            case AGREEMENT -> agreement(facts, random);
            case EXCHANGE -> exchange(facts, n, random);
            case REPLICATION -> replication(facts, n, random);
            case SUPPORT -> support(facts, random);
        }
        return new SyntheticRecord(kind, n, pair, facts);
    }

    String table() {
        return kind.table;
    }

    /** Terms that share by halves, and figures of both sides for each year that is over. */
    private static void park(ObjectNode facts, SyntheticProject.Pair pair, SplittableRandom random) {
        facts.put("kind", "DEMONSTRATION").put("hostRegionCode", pair.regions().getFirst());
        facts.putArray("tenants").addObject().put("enterprise", "合成企业" + random.nextInt(1000)).put("originSide", "EAST")
                .put("stage", "OPERATING").put("investmentWan", random.nextInt(100_000)).put("jobs", random.nextInt(500));
        facts.putArray("indicators").addObject().put("year", 2025).put("outputWan", random.nextInt(1_000_000));
        ObjectNode terms = facts.putArray("benefitTerms").addObject();
        terms.put("base", "RETAINED_TAX").put("host", "NORTHEAST").put("fromOn", FIRST_YEAR + "-01-01").put("toOn", "2031-12-31")
                .put("tiering", "MARGINAL").put("settleWithinDays", 120);
        terms.putArray("tiers").addObject().put("fromWan", 0).put("northeastPercent", 50).put("eastPercent", 50);
        ArrayNode settlements = facts.putArray("settlements");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            int figure = random.nextInt(100_000);
            settlements.addObject().put("year", year).put("base", "RETAINED_TAX")
                    .put("northeastFigureWan", figure).put("eastFigureWan", figure);
        }
    }

    private static void meeting(ObjectNode facts, SplittableRandom random) {
        LocalDate day = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(3000));
        facts.put("kind", "WORK_MEETING").put("level", "PROVINCE").put("heldOn", day.toString()).put("hostSide", "NORTHEAST")
                .put("place", "合成地点");
        facts.putArray("delegations").addObject().put("side", "EAST").put("organisation", "合成单位").put("rank", "LEADER").put("people", 9);
        ArrayNode commitments = facts.putArray("commitments");
        for (int number = 1; number <= 4; number++) {
            ObjectNode made = commitments.addObject().put("number", number).put("content", "合成事项" + number).put("side", "EAST")
                    .put("dueOn", day.plusDays(180L * number).toString());
            if (random.nextBoolean()) {
                made.put("keptOn", day.plusDays(150L * number).toString());
            }
        }
    }

    private static void agreement(ObjectNode facts, SplittableRandom random) {
        LocalDate day = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(3000));
        facts.put("kind", random.nextBoolean() ? "FRAMEWORK" : "BINDING").put("subject", "PARK").put("signedOn", day.toString())
                .put("expiresOn", day.plusYears(5).toString());
        ArrayNode parties = facts.putArray("parties");
        parties.addObject().put("name", "合成甲方").put("type", "GOVERNMENT").put("side", "NORTHEAST");
        parties.addObject().put("name", "合成乙方").put("type", "GOVERNMENT").put("side", "EAST");
    }

    private static void exchange(ObjectNode facts, int n, SplittableRandom random) {
        LocalDate begin = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(3100));
        facts.put("kind", "SECONDMENT").put("direction", random.nextInt(10) == 0 ? "TO_NORTHEAST" : "TO_EAST")
                .put("year", begin.getYear()).put("startsOn", begin.toString()).put("endsOn", begin.plusDays(400).toString());
        facts.putArray("planned").addObject().put("category", "CADRE").put("people", PARTICIPANTS);
        ArrayNode participants = facts.putArray("participants");
        for (int number = 0; number < PARTICIPANTS; number++) {
            participants.addObject().put("id", "01920000-0000-7000-90%02x-%012x".formatted(number, n)).put("side", "NORTHEAST")
                    .put("category", "CADRE").put("fromOn", begin.plusDays(number).toString())
                    .put("toOn", begin.plusDays(300 + number).toString());
        }
    }

    private static void replication(ObjectNode facts, int n, SplittableRandom random) {
        LocalDate day = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(3000));
        facts.put("practiceTitle", "合成经验" + n / 5)
                .put("practiceBody", "合成单位").put("practiceRegionCode", "320000").put("adopterName", "合成单位")
                .put("adopterRegionCode", "210100").put("manner", "ADAPTED").put("stage", "PILOTED")
                .put("benchmarkedOn", day.toString()).put("plannedOn", day.plusDays(90).toString())
                .put("pilotedOn", day.plusDays(180).toString()).putArray("effects");
    }

    private static void support(ObjectNode facts, SplittableRandom random) {
        LocalDate day = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(3000));
        int granted = random.nextInt(10_000);
        facts.put("kind", "CENTRAL_BUDGET").put("unit", "WAN_YUAN").put("grantor", "合成单位").put("recipient", "合成单位");
        ArrayNode movements = facts.putArray("movements");
        movements.addObject().put("step", "GRANTED").put("on", day.toString()).put("quantity", granted);
        movements.addObject().put("step", "PAID").put("on", day.plusDays(60).toString()).put("quantity", granted / 2);
    }

    private String id(int revision) {
        return "01920000-0000-7%03x-80%02x-%012x".formatted(revision, kind.ordinal() + 1, n);
    }

    Instant decided() {
        return Instant.ofEpochSecond(1_700_000_000 + n, n % 1000 * 1000L);
    }

    List<Object> row(Object... more) {
        List<Object> own = Arrays.asList(id(0), "DK-202%d-%06d".formatted(kind.ordinal(), n), pair.code(), "NORTHEAST",
                pair.organisations().getFirst(), "AGREED", false, 3, 1, proposer() + "-editor", decided().minusSeconds(9000),
                decided(), decided(), facts);
        return Stream.concat(own.stream(), Arrays.stream(more)).toList();
    }

    /** Up to the digest of the one before, of which there is none. */
    List<Object> revision() {
        String decider = pair.organisations().getLast();
        return new ArrayList<>(Arrays.asList(id(1), kind.ledger, id(0), 1, pair.code(), "NORTHEAST", proposer(), "CREATE",
                "AGREED", false, 1, 0, facts.get("name").textValue(), facts, proposer() + "-editor", decided().minusSeconds(9000),
                proposer() + "-approver", decided().minusSeconds(600), decider + "-approver", decider, decided(), null, 1, null));
    }

    private String proposer() {
        return pair.organisations().getFirst();
    }
}
