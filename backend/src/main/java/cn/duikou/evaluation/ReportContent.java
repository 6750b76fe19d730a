package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a report on a round tells, as far as its reader may know it.
 *
 * @param scores of those pairs alone whose items the reader may know
 * @param decided the decision and then its amendments
 * @param changes that the reader may know
 * @param issuer the organisation that published it
 */
record ReportContent(
        EvaluationStanding round,
        ScoreSheet sheet,
        EvaluationResult result,
        Scores scores,
        List<Decided> decided,
        List<ScoreChange> changes,
        List<EvaluationEvent> history,
        SnapshotHead snapshot,
        Map<String, String> pairNames,
        @Nullable String issuer,
        Since since) {

    /**
     * What has been corrected since the snapshot.
     *
     * @param records how many; none where the reader reads no ledgers
     */
    record Since(LocalDate today, @Nullable Long records) {}

    /** Points with as many decimals as the sheet keeps. */
    String shown(BigDecimal points) {
        return Decimals.rounded(points, sheet.facts().decimals()).toPlainString();
    }

    /** When that was done last. */
    @Nullable
    Instant at(EvaluationEventKind kind) {
        return history.stream()
                .filter(event -> event.kind() == kind)
                .map(EvaluationEvent::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
