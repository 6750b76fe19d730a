package cn.duikou.project;

import cn.duikou.web.StrictJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Projects that break no rule, in every stage, as a caller would send them. */
final class ProjectGenerator {

    static final List<ProjectStage> DATED = List.copyOf(EnumSet.range(ProjectStage.SIGNED, ProjectStage.OPERATING));

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final List<String> PAIRS = List.of("LN-JS", "JL-ZJ", "HL-GD", "SY-BJ", "DL-SH", "CC-TJ");

    static {
        new StrictJson().customize(JSON);
    }

    private ProjectGenerator() {}

    static ProjectFacts facts(Map<String, Object> project) {
        return JSON.convertValue(project, ProjectFacts.class);
    }

    static Arbitrary<Map<String, Object>> projects() {
        return Combinators.combine(
                        dates(),
                        money(),
                        attribution(),
                        progress().list().ofMaxSize(6),
                        investors(),
                        Arbitraries.of(true, false))
                .as((dates, money, attribution, progress, investors, green) -> {
                    Map<String, Object> project = ProjectFixture.aSignedProject();
                    project.remove("signedOn");
                    project.putAll(dates);
                    project.putAll(money);
                    project.put("attribution", attribution);
                    project.put("progressReports", reports(progress));
                    project.put("investors", investors);
                    project.put("greenChannel", green);
                    project.computeIfAbsent("responsibleOfficer", field -> green ? "王明" : null);
                    return project;
                });
    }

    static Arbitrary<Map<String, Object>> at(ProjectStage... stages) {
        return projects().filter(project -> Set.of(stages).contains(project.get("stage")));
    }

    static String field(ProjectStage stage) {
        return stage.name().toLowerCase(Locale.ROOT) + "On";
    }

    /** A stage, with the dates that lead to it; of what was terminated only some may be known. */
    private static Arbitrary<Map<String, Object>> dates() {
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(0, 400).list().ofSize(DATED.size() + 1);
        Arbitrary<Set<ProjectStage>> known = Arbitraries.of(DATED).set();
        return Combinators.combine(Arbitraries.of(ProjectStage.class), gaps, known)
                .as((stage, days, seen) -> {
                    Map<String, Object> dates = new TreeMap<>(Map.of("stage", stage));
                    LocalDate day = LocalDate.of(2018, 3, 1);
                    for (ProjectStage passed : EnumSet.range(ProjectStage.SIGNED, ProjectStage.TERMINATED)) {
                        day = day.plusDays(days.get(passed.ordinal() - 1));
                        boolean reached = stage == ProjectStage.TERMINATED
                                ? passed == stage || seen.contains(passed)
                                : passed.ordinal() <= stage.ordinal();
                        if (reached) {
                            dates.put(field(passed), day.toString());
                        }
                    }
                    return dates;
                });
    }

    private static Arbitrary<Map<String, Object>> money() {
        Arbitrary<Map<String, Object>> sources = Combinators.combine(
                        Arbitraries.of(FundingSource.class), cents(100_000_000))
                .as((source, amount) -> Map.of("source", source.name(), "amountWan", amount));
        return Combinators.combine(sources.list().ofMaxSize(4), cents(1_000_000), Arbitraries.of(true, false))
                .as((funding, more, total) -> {
                    BigDecimal sum = funding.stream()
                            .map(source -> (BigDecimal) source.get("amountWan"))
                            .reduce(more, BigDecimal::add);
                    Map<String, Object> money = new TreeMap<>();
                    money.put("totalInvestmentWan", total ? sum : null);
                    money.put("funding", total ? funding : List.of());
                    return money;
                });
    }

    /** Nothing, or shares of several pairs, the own one first, that make up the whole. */
    private static Arbitrary<List<Map<String, Object>>> attribution() {
        return Arbitraries.integers()
                .between(1, 1600)
                .list()
                .ofMaxSize(PAIRS.size())
                .map(shares -> {
                    List<Map<String, Object>> attribution = new ArrayList<>();
                    int rest = 10_000;
                    for (int i = 0; i < shares.size(); i++) {
                        int share = i == shares.size() - 1 ? rest : shares.get(i);
                        rest -= share;
                        attribution.add(new TreeMap<>(
                                Map.of("pairCode", PAIRS.get(i), "sharePercent", BigDecimal.valueOf(share, 2))));
                    }
                    return attribution;
                });
    }

    /** How much more was invested and paid in, whether the latter was said, and how many months later. */
    record Step(BigDecimal invested, BigDecimal paidIn, boolean said, int months) {}

    private static Arbitrary<Step> progress() {
        return Combinators.combine(
                        cents(1_000_000),
                        cents(1_000_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5))
                .as(Step::new);
    }

    private static List<Map<String, Object>> reports(List<Step> steps) {
        List<Map<String, Object>> reports = new ArrayList<>();
        YearMonth month = YearMonth.of(2020, 1);
        BigDecimal invested = BigDecimal.ZERO;
        BigDecimal paidIn = BigDecimal.ZERO;
        for (Step step : steps) {
            month = month.plusMonths(step.months());
            invested = invested.add(step.invested());
            paidIn = paidIn.add(step.paidIn());
            Map<String, Object> report = new TreeMap<>(Map.of("month", month.toString(), "investedWan", invested));
            if (step.said()) {
                report.put("paidInWan", paidIn);
            }
            reports.add(report);
        }
        return reports;
    }

    private static Arbitrary<List<Map<String, Object>>> investors() {
        Map<String, Object> plain = Map.of("name", "江苏某装备有限公司");
        Map<String, Object> coded = Map.of("name", "清华大学", "creditCode", "12100000400000624D", "regionCode", "110000");
        Map<String, Object> explained =
                Map.of("name", "某公司", "creditCode", "91350211M0000XUF46", "creditCodeReason", "营业执照如此");
        return Arbitraries.of(plain, coded, explained)
                .<Map<String, Object>>map(TreeMap::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<BigDecimal> cents(int most) {
        return Arbitraries.integers().between(0, most).map(cents -> BigDecimal.valueOf(cents, 2));
    }
}
