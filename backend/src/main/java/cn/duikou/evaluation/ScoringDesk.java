package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.evaluation.HumanInputs.Expert;
import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Self;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final EvaluationResults results;

    ScoringDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            EvaluationDesk desk,
            EvaluationStore store,
            ScoreSheets sheets,
            SnapshotDesk snapshots,
            ScoreInputs inputs,
            EvaluationResults results) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.desk = desk;
        this.store = store;
        this.sheets = sheets;
        this.snapshots = snapshots;
        this.inputs = inputs;
        this.results = results;
    }

    EvaluationDetail decide(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.DECIDE);
        Scores scores = reckoned(round, true);
        results.add(id, scores);
        store.move(id, EvaluationState.DECIDED, true, null);
        store.note(id, EvaluationEventKind.DECIDED, null, scores.digest());
        return desk.detail(id);
    }

    /** Only what still comes to what was decided; another engine may come to something else. */
    EvaluationDetail publish(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.PUBLISH);
        Decided decided = results.find(id).orElseThrow();
        String now = reckoned(round, true).digest();
        if (!decided.isIntact()
                || decided.engine() == Scoring.ENGINE && !decided.digest().equals(now)) {
            throw altered(round);
        }
        store.move(id, EvaluationState.PUBLISHED, true, null);
        store.note(id, EvaluationEventKind.PUBLISHED, null, null);
        return desk.detail(id);
    }

    /** Whatever was decided, from what is stored; where it comes to something else now, that is told. */
    Recomputed recompute(UUID id) {
        caller.get().require(Permission.COORDINATE);
        Scores scores = reckoned(evaluations.find(id), true);
        Optional<Decided> decided = results.find(id);
        return new Recomputed(
                Scoring.ENGINE,
                scores.digest(),
                decided.map(Decided::engine).orElse(null),
                decided.map(Decided::digest).orElse(null),
                decided.map(one -> one.digest().equals(scores.digest())).orElse(null));
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
        return EvaluationResult.of(scores, WeightTrials.of(sheet(round), scores.scores()));
    }

    ScoreSheetFacts sheet(EvaluationStanding round) {
        return sheets.published(round.sheetCode(), round.sheetVersion());
    }

    /** A round whose result is the caller's to know. */
    EvaluationStanding known(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        if (!caller.get().may(Permission.COORDINATE) && round.state() != EvaluationState.PUBLISHED) {
            throw Refusal.notFound();
        }
        return round;
    }

    private EvaluationScores all(EvaluationStanding round) {
        Optional<Decided> decided = results.find(round.id());
        if (decided.isPresent() && !decided.get().isIntact()) {
            throw altered(round);
        }
        Scores scores = decided.map(Decided::scores).orElseGet(() -> reckoned(round, false));
        return new EvaluationScores(round.state(), decided.isPresent(), scores.digest(), scores);
    }

    private Scores reckoned(EvaluationStanding round, boolean deep) {
        Facts facts = snapshots.intact(round, deep);
        return Scoring.score(sheet(round), facts, given(round.id()));
    }

    private static Refusal altered(EvaluationStanding round) {
        return Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "RESULT_ALTERED", round.code())));
    }

    private HumanInputs given(UUID id) {
        List<ScoreInput> given = inputs.of(id, List.of()).stream()
                .filter(input -> input.points() != null)
                .toList();
        return new HumanInputs(
                of(
                        given,
                        InputKind.EXPERT,
                        one -> new Expert(one.where(), one.by(), Objects.requireNonNull(one.points()))),
                of(given, InputKind.SELF, one -> new Self(one.where(), Objects.requireNonNull(one.points()))),
                of(
                        given,
                        InputKind.REVIEW,
                        one -> new Review(
                                one.where(),
                                Objects.requireNonNull(one.points()),
                                Objects.requireNonNull(one.remark()))));
    }

    private static <T> List<T> of(List<ScoreInput> given, InputKind kind, Function<ScoreInput, T> reading) {
        Stream<ScoreInput> some = given.stream().filter(input -> input.kind() == kind);
        return some.map(reading).toList();
    }
}
