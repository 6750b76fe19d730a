package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of an item of a pair that a body names, and of the points that it gives. */
final class ItemOfRound {

    private ItemOfRound() {}

    /** @param points none where the body gives none */
    static List<Finding> wrong(
            EvaluationStanding round, ScoreSheetFacts sheet, Where where, @Nullable BigDecimal points) {
        List<Finding> wrong = new ArrayList<>();
        if (!round.pairCodes().contains(where.pair())) {
            wrong.add(Finding.at("/pairCode", "PAIR_NOT_EVALUATED"));
        }
        Optional<ScoreItem> item =
                sheet.items().filter(one -> one.code().equals(where.item())).findFirst();
        if (item.isEmpty()) {
            wrong.add(Finding.at("/item", "UNKNOWN_SCORE_ITEM", where.item()));
        } else if (points != null) {
            wrong.addAll(points(item.get(), points, sheet.decimals()));
        }
        return wrong;
    }

    /** Within the scale, and not finer than the sheet keeps. */
    static List<Finding> points(ScoreItem item, BigDecimal points, int decimals) {
        List<Finding> wrong = new ArrayList<>();
        if (points.compareTo(item.points()) > 0) {
            wrong.add(Finding.at("/points", "POINTS_ABOVE", Decimals.plain(item.points())));
        }
        ScoreItemRules.notFiner(wrong, points, decimals, "/points");
        return wrong;
    }
}
