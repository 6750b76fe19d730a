package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.StageAgeing.Span;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.project.ProjectKind;
import cn.duikou.project.ProjectStage;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts projects by stage and by how long they have been there, by plain SQL within the caller's scope. */
@ApplicationScoped
class AgeingFigures {

    /** The spans, by the months that each begins with. */
    private static final List<Integer> MONTHS = List.of(0, 6, 12, 24);

    private static final List<ProjectStage> STAGES =
            List.copyOf(EnumSet.range(ProjectStage.INTENDED, ProjectStage.COMPLETED));

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final VisiblePairs visible;
    private final Measures measures;
    private final Surroundings surroundings;
    private final Clock clock;

    AgeingFigures(
            AgroalDataSource database,
            CurrentCaller caller,
            VisiblePairs visible,
            Measures measures,
            Surroundings surroundings,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.visible = visible;
        this.measures = measures;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    StageAgeing answer(StandingParameters asked) {
        Given given = new Given();
        List<Pair> chosen = visible.asked(given, given.texts("pairCode", asked.pairCode));
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, surroundings.today());
        given.refuseIfWrong();
        List<Pair> pairs = chosen.isEmpty() ? visible.outermost() : chosen;
        Map<String, Integer> counted = counted(pairs, day);
        List<String> codes = chosen.stream().map(Pair::code).toList();
        List<Span> spans = STAGES.stream()
                .flatMap(stage -> IntStream.range(0, MONTHS.size())
                        .mapToObj(i ->
                                span(stage, i, counted.getOrDefault(stage + " " + i, 0), listOf(stage, i, codes, day))))
                .toList();
        return new StageAgeing(
                day,
                clock.instant(),
                measures.notes("STAGE_AGEING"),
                pairs.stream().map(Pair::code).toList(),
                spans);
    }

    private Map<String, Integer> counted(List<Pair> pairs, LocalDate day) {
        Conditions conditions = Scope.of(caller.get())
                .oneOf(
                        "pair_code",
                        pairs.stream()
                                .flatMap(pair -> pair.withSubPairs().stream())
                                .distinct()
                                .toList())
                .oneOf("stage", STAGES)
                .and(Measure.BOTH_AGREED)
                .and("kind <> 'FRAMEWORK'");
        AsOf.endOf(day).restrict(conditions);
        Conditions.Query query = conditions
                .select(
                        "select stage, case when stage_since > ? then 0 when stage_since > ? then 1 when stage_since > ? then 2"
                                + " else 3 end as span, count(*) as records from project_version",
                        " group by 1, 2")
                .after(day.minusMonths(MONTHS.get(1)), day.minusMonths(MONTHS.get(2)), day.minusMonths(MONTHS.get(3)));
        Map<String, Integer> counted = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            Rows.all(
                    connection,
                    query,
                    row -> counted.put(row.getString("stage") + " " + row.getInt("span"), row.getInt("records")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counted;
    }

    private static Span span(ProjectStage stage, int i, int records, String list) {
        return new Span(stage, MONTHS.get(i), i + 1 < MONTHS.size() ? MONTHS.get(i + 1) : null, records, list);
    }

    private static String listOf(ProjectStage stage, int i, List<String> pairs, LocalDate day) {
        LocalDate earliest =
                i + 1 < MONTHS.size() ? day.minusMonths(MONTHS.get(i + 1)).plusDays(1) : null;
        LocalDate latest = i == 0 ? null : day.minusMonths(MONTHS.get(i));
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("state", List.of(RecordState.AGREED.name()));
        filters.put("oneSided", List.of("false"));
        filters.put(
                "kind",
                Arrays.stream(ProjectKind.values())
                        .filter(kind -> kind != ProjectKind.FRAMEWORK)
                        .map(Enum::name)
                        .toList());
        filters.put("stage", List.of(stage.name()));
        filters.put("pairCode", pairs);
        filters.put("withSubPairs", pairs.isEmpty() ? List.of() : List.of("true"));
        filters.put("stageSinceFrom", given(earliest));
        filters.put("stageSinceTo", given(latest));
        filters.put("asOf", List.of(day.toString()));
        return new ListAddress("projects", filters).toString();
    }

    private static List<String> given(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }
}
