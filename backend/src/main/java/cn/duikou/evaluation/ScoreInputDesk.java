package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what people think that items deserve, each in his turn and within the scale. */
@ApplicationScoped
class ScoreInputDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final Assessors assessors;
    private final ScoreSheets sheets;
    private final ScoreInputs inputs;
    private final RoundTexts texts;

    ScoreInputDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            Assessors assessors,
            ScoreSheets sheets,
            ScoreInputs inputs,
            RoundTexts texts) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.sheets = sheets;
        this.inputs = inputs;
        this.texts = texts;
    }

    /**
     * Of a pair itself the last figure of either side counts: whoever replaces that of the other has it before his eyes.
     *
     * @throws Refusal 428 for whoever does not say which figure of the other side he replaces, 412 where there is another
     */
    ScoreInput giveSelf(UUID id, @Nullable String ifMatch, NewInput given) {
        return give(id, given, () -> replacing(id, ifMatch, given.where()));
    }

    ScoreInput give(UUID id, NewInput given) {
        return give(id, given, () -> {});
    }

    private ScoreInput give(UUID id, NewInput given, Runnable condition) {
        given.kind().action().require(caller.get());
        EvaluationStanding round = evaluations.hold(id);
        evaluations.require(round, given.kind().action());
        Where where = given.where();
        ScoreSheetFacts sheet = sheets.published(round.sheetCode(), round.sheetVersion());
        ScoreItem item = sheet.items()
                .filter(one -> one.code().equals(where.item()))
                .filter(one -> round.pairCodes().contains(where.pair()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        refuseUnlessHis(round, given);
        condition.run();
        List<Finding> wrong = wrong(item, sheet.decimals(), given);
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        texts.refuseNames(given.kind() == InputKind.REVIEW ? "/reason" : "/remark", given.remark());
        inputs.add(id, given);
        return inputs.of(id, List.of(given.kind())).stream()
                .filter(input -> input.where().equals(where))
                .filter(input -> input.by().equals(caller.get().username()))
                .findFirst()
                .orElseThrow();
    }

    List<ScoreInput> list(UUID id, List<InputKind> kinds) {
        evaluations.find(id);
        return inputs.of(id, kinds);
    }

    private void replacing(UUID id, @Nullable String ifMatch, Where where) {
        inputs.await(id, where);
        ScoreInput last = inputs.of(id, List.of(InputKind.SELF)).stream()
                .filter(input -> input.where().equals(where))
                .findFirst()
                .orElse(null);
        boolean others = last != null && last.side() != caller.get().sideOf(where.pair());
        if (ifMatch != null || others) {
            EntityTags.requireMatch(ScoreInput.tag(last), ifMatch);
        }
    }

    /** A side scores its own pair, and an assessor none that he has to do with. */
    private void refuseUnlessHis(EvaluationStanding round, NewInput given) {
        String pair = given.where().pair();
        if (given.kind() == InputKind.SELF && !evaluations.situation(round).isOwn(pair)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        Assessor mine = given.kind() == InputKind.EXPERT ? assessors.mine(round.id()) : null;
        if (mine != null && mine.isRecusedFrom(pair)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "CONFLICT_DECLARED")));
        }
    }

    private static List<Finding> wrong(ScoreItem item, int decimals, NewInput given) {
        List<Finding> wrong = new ArrayList<>();
        if (given.kind() == InputKind.EXPERT && !item.forAssessors()) {
            wrong.add(Finding.at("", "ITEM_NOT_FOR_ASSESSORS", item.named()));
        }
        @Nullable BigDecimal points = given.points();
        if (points != null) {
            wrong.addAll(ItemOfRound.points(item, points, decimals));
        }
        return wrong;
    }
}
