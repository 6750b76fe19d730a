package cn.duikou.evaluation;

import cn.duikou.evaluation.Progress.Part;
import cn.duikou.evaluation.ScoreInputs.Done;
import cn.duikou.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts who has scored how many items of which pair. */
@ApplicationScoped
class ProgressDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final Assessors assessors;
    private final ScoreSheets sheets;
    private final ScoreInputs inputs;

    ProgressDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            Assessors assessors,
            ScoreSheets sheets,
            ScoreInputs inputs) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.sheets = sheets;
        this.inputs = inputs;
    }

    Progress of(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        ScoreSheetFacts sheet = sheets.published(round.sheetCode(), round.sheetVersion());
        int items = (int) sheet.items().count();
        int judged = (int) sheet.items().filter(ScoreItem::forAssessors).count();
        List<Done> done = inputs.done(id);
        boolean leads = evaluations.situation(round).leads();
        List<Part> parts = new ArrayList<>();
        for (String pair : round.pairCodes()) {
            if (leads || caller.get().sideOf(pair) != null) {
                parts.add(part(InputKind.SELF, null, pair, done, items));
            }
            assessors.of(id).stream()
                    .filter(Assessor::assesses)
                    .map(one -> one.isRecusedFrom(pair)
                            ? new Part(InputKind.EXPERT, one.username(), pair, 0, 0)
                            : part(InputKind.EXPERT, one.username(), pair, done, judged))
                    .forEach(parts::add);
            if (leads) {
                parts.add(part(InputKind.REVIEW, null, pair, done, 0));
            }
        }
        return new Progress(items, judged, parts);
    }

    private static Part part(InputKind kind, @Nullable String username, String pair, List<Done> done, int due) {
        int count = done.stream()
                .filter(one -> one.kind() == kind && one.pairCode().equals(pair))
                .filter(one -> Objects.equals(one.username(), username))
                .mapToInt(Done::items)
                .sum();
        return new Part(kind, username, pair, count, due);
    }
}
