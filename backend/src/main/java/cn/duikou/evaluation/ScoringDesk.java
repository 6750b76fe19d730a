package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.evaluation.HumanInputs.Expert;
import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Self;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores rounds by what was frozen, and decides them. */
@ApplicationScoped
class ScoringDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final EvaluationDesk desk;
    private final EvaluationStore store;
    private final ScoreSheets sheets;
    private final SnapshotDesk snapshots;
    private final ScoreInputs inputs;
    private final ScoreChanges changes;
    private final EvaluationResults results;
    private final EvaluationSeals seals;

    ScoringDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            EvaluationDesk desk,
            EvaluationStore store,
            ScoreSheets sheets,
            SnapshotDesk snapshots,
            ScoreInputs inputs,
            ScoreChanges changes,
            EvaluationResults results,
            EvaluationSeals seals) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.desk = desk;
        this.store = store;
        this.sheets = sheets;
        this.snapshots = snapshots;
        this.inputs = inputs;
        this.changes = changes;
        this.results = results;
        this.seals = seals;
    }

    EvaluationDetail decide(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.DECIDE);
        Scores scores = reckoned(round, true, 0);
        seals.requireIntact(round);
        results.add(id, scores);
        store.move(id, EvaluationState.DECIDED, true, null);
        store.note(id, EvaluationEventKind.DECIDED, null, scores.digest());
        return desk.detail(id);
    }

    /** Only what still comes to what was decided. */
    EvaluationDetail publish(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.PUBLISH);
        for (Decided decided : results.all(id)) {
            String now = again(round, decided).digest();
            if (!decided.isIntact() || !decided.digest().equals(now)) {
                throw Decided.altered(round.code());
            }
        }
        seals.requireIntact(round);
        store.move(id, EvaluationState.PUBLISHED, true, null);
        store.note(id, EvaluationEventKind.PUBLISHED, null, null);
        return desk.detail(id);
    }

    /** After a change that was confirmed once it was decided: beside the decision, which stays, and by its engine. */
    void amend(EvaluationStanding round, UUID change, int number) {
        seals.requireIntact(round);
        int engine = results.last(round.id()).map(Decided::engine).orElse(Scoring.ENGINE);
        Scores scores = Scoring.score(engine, sheet(round), snapshots.intact(round, true), given(round.id(), number));
        results.amend(round.id(), number, change, scores);
        store.move(round.id(), round.state(), false, null);
        store.note(round.id(), EvaluationEventKind.AMENDED, null, scores.digest());
    }

    /** Whatever was decided, from what is stored; where it comes to something else now, that is told; before, only what is sealed. */
    Recomputed recompute(UUID id) {
        EvaluationStanding round = evaluations.led(id);
        List<Recomputed.Stage> stages = results.all(id).stream()
                .map(decided ->
                        Recomputed.Stage.of(decided, again(round, decided).digest()))
                .toList();
        if (!stages.isEmpty()) {
            return Recomputed.of(stages);
        }
        Scores scores = reckoned(round, true, 0);
        seals.requireIntact(round);
        return Recomputed.undecided(scores.digest());
    }

    /** Of a government the points of its own pairs alone, since behind them stand the figures of a ledger. */
    EvaluationScores scores(UUID id) {
        EvaluationScores scores = all(known(id));
        Caller reader = caller.get();
        return reader.sides().isEmpty() || reader.may(Permission.COORDINATE)
                ? scores
                : scores.of(scores.scores().pairs().stream()
                        .filter(pair -> reader.sideOf(pair.pairCode()) != null)
                        .toList());
    }

    EvaluationResult result(UUID id) {
        EvaluationStanding round = known(id);
        EvaluationScores scores = all(round);
        ScoreSheetFacts sheet = sheet(round);
        return EvaluationResult.of(scores, sheet, WeightTrials.of(sheet, scores.scores()));
    }

    ScoreSheetFacts sheet(EvaluationStanding round) {
        return sheets.published(round.sheetCode(), round.sheetVersion());
    }

    /** A round whose result is the caller's to know. */
    EvaluationStanding known(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        if (round.state() != EvaluationState.PUBLISHED
                && !evaluations.situation(round).leads()) {
            throw Refusal.notFound();
        }
        return round;
    }

    private EvaluationScores all(EvaluationStanding round) {
        Optional<Decided> decided = results.last(round.id());
        if (decided.isPresent() && !decided.get().isIntact()) {
            throw Decided.altered(round.code());
        }
        Scores scores = decided.map(Decided::scores).orElseGet(() -> reckoned(round, false, 0));
        return new EvaluationScores(
                round.state(),
                decided.isPresent(),
                decided.map(Decided::number).orElse(0),
                scores.digest(),
                decided.isEmpty() || seals.areIntact(round.id()),
                scores);
    }

    /**
     * @param deep whether the records behind the facts are looked through too
     * @param amendment up to which changes count
     */
    Scores reckoned(EvaluationStanding round, boolean deep, int amendment) {
        Facts facts = snapshots.intact(round, deep);
        return Scoring.score(sheet(round), facts, given(round.id(), amendment));
    }

    /** By the engine that decided it. */
    private Scores again(EvaluationStanding round, Decided decided) {
        return Scoring.score(
                decided.engine(), sheet(round), snapshots.intact(round, true), given(round.id(), decided.number()));
    }

    HumanInputs given(UUID id, int amendment) {
        List<ScoreInput> given = inputs.of(id, List.of()).stream()
                .filter(input -> input.points() != null)
                .toList();
        return new HumanInputs(
                of(
                        given,
                        InputKind.EXPERT,
                        one -> new Expert(one.where(), one.by(), Objects.requireNonNull(one.points()))),
                of(given, InputKind.SELF, one -> new Self(one.where(), Objects.requireNonNull(one.points()))),
                reviews(
                        of(
                                given,
                                InputKind.REVIEW,
                                one -> new Review(
                                        one.where(),
                                        Objects.requireNonNull(one.points()),
                                        Objects.requireNonNull(one.remark()))),
                        changes.upTo(id, amendment)));
    }

    /** A change stands instead of what was set, and a later one instead of an earlier. */
    private static List<Review> reviews(List<Review> set, List<ScoreChange> changed) {
        Map<Where, Review> last = new LinkedHashMap<>();
        Stream.concat(set.stream(), changed.stream().map(ScoreChange::review))
                .forEach(review -> last.put(review.where(), review));
        return List.copyOf(last.values());
    }

    private static <T> List<T> of(List<ScoreInput> given, InputKind kind, Function<ScoreInput, T> reading) {
        Stream<ScoreInput> some = given.stream().filter(input -> input.kind() == kind);
        return some.map(reading).toList();
    }
}
