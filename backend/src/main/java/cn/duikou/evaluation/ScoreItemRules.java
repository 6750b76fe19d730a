package cn.duikou.evaluation;

import cn.duikou.insight.Measure;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of one item, its formulas aside. */
final class ScoreItemRules {

    private final ScoreItem item;
    private final int decimals;
    private final List<Finding> wrong = new ArrayList<>();

    /** @param decimals that the sheet keeps */
    ScoreItemRules(ScoreItem item, int decimals) {
        this.item = item;
        this.decimals = decimals;
    }

    /** @param pointer where the item stands */
    List<Finding> wrong(String pointer, KnownNames known) {
        notFiner(wrong, item.points(), decimals, pointer + "/points");
        String place = pointer + "/basis";
        switch (item.basis()) {
            case MeasureBasis measure -> measure(measure, place, known);
            case ExpressionBasis expression -> expression(expression, place);
            case DeductionBasis deduction -> deduction(deduction, place);
            case BonusBasis bonus -> bonus(bonus, place);
            case ExpertBasis expert -> levels(expert.levels(), place + "/levels");
        }
        return wrong;
    }

    /** A measure that there is and that can be asked for, or what is wrong with its name. */
    static @Nullable Finding unknownMeasure(String code, String pointer, KnownNames known) {
        Measure measure = known.measures().get(code);
        if (measure == null) {
            return Finding.at(pointer, "UNKNOWN_MEASURE", code);
        }
        return measure.toldBy() == null ? null : Finding.at(pointer, "MEASURE_TOLD_ELSEWHERE", code, measure.toldBy());
    }

    /** The same for its net figure. */
    static @Nullable Finding unknownNet(String code, String pointer, KnownNames known) {
        Finding unknown = unknownMeasure(code, pointer, known);
        return unknown == null && !known.measures().get(code).attributed()
                ? Finding.at(pointer, "NO_NET_FIGURE", code)
                : unknown;
    }

    /** Rounded as the sheet says, points might else come out above what is said here to be the most. */
    static void notFiner(List<Finding> wrong, BigDecimal points, int decimals, String pointer) {
        if (points.stripTrailingZeros().scale() > decimals) {
            wrong.add(Finding.at(pointer, "POINTS_FINER", decimals));
        }
    }

    private void measure(MeasureBasis basis, String pointer, KnownNames known) {
        Finding unknown = basis.figure() == MeasureShare.NET
                ? unknownNet(basis.measure(), pointer + "/measure", known)
                : unknownMeasure(basis.measure(), pointer + "/measure", known);
        if (unknown != null) {
            wrong.add(unknown);
        }
        bands(basis.scoring(), pointer + "/scoring");
    }

    private void expression(ExpressionBasis basis, String pointer) {
        if (basis.scoring() instanceof GrowthScoring) {
            at(pointer + "/scoring/type", "GROWTH_NEEDS_MEASURE");
        }
        bands(basis.scoring(), pointer + "/scoring");
    }

    private void bands(ScoringRule scoring, String pointer) {
        if (!(scoring instanceof BandScoring rule)) {
            return;
        }
        boolean rises = false;
        boolean falls = false;
        for (int i = 0; i < rule.bands().size(); i++) {
            ScoreBand band = rule.bands().get(i);
            notAbove(band.points(), item.points(), pointer + "/bands/" + i + "/points");
            notFiner(wrong, band.points(), decimals, pointer + "/bands/" + i + "/points");
            if (i > 0) {
                ScoreBand before = rule.bands().get(i - 1);
                if (band.from().compareTo(before.from()) <= 0) {
                    at(pointer + "/bands/" + i + "/from", "BANDS_OUT_OF_ORDER", Decimals.plain(before.from()));
                }
                int compared = band.points().compareTo(before.points());
                rises |= compared > 0;
                falls |= compared < 0;
            }
        }
        if (rises && falls) {
            at(pointer + "/bands", "BANDS_UP_AND_DOWN");
        }
    }

    private void deduction(DeductionBasis basis, String pointer) {
        notAbove(basis.startingPoints(), item.points(), pointer + "/startingPoints");
        notAbove(basis.floor(), basis.startingPoints(), pointer + "/floor");
        notFiner(wrong, basis.startingPoints(), decimals, pointer + "/startingPoints");
        notFiner(wrong, basis.floor(), decimals, pointer + "/floor");
    }

    private void bonus(BonusBasis basis, String pointer) {
        if ((basis.what() == null) != (basis.pointsEach() == null)) {
            at(pointer + "/pointsEach", "BONUS_COUNTED_OR_GIVEN");
        }
    }

    private void levels(List<ExpertLevel> levels, String pointer) {
        ScoreSheetCodes.unique(wrong, pointer, levels, ExpertLevel::code);
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < levels.size(); i++) {
            ExpertLevel level = levels.get(i);
            if (level.from().compareTo(reached) != 0) {
                at(pointer + "/" + i + "/from", "LEVELS_NOT_JOINED", Decimals.plain(reached));
            }
            if (level.to().compareTo(level.from()) <= 0) {
                at(pointer + "/" + i + "/to", "LEVEL_EMPTY", Decimals.plain(level.from()));
            }
            reached = level.to();
        }
        if (reached.compareTo(item.points()) != 0) {
            at(pointer + "/" + (levels.size() - 1) + "/to", "LEVELS_NOT_WHOLE", Decimals.plain(item.points()));
        }
    }

    private void notAbove(BigDecimal points, BigDecimal most, String pointer) {
        if (points.compareTo(most) > 0) {
            at(pointer, "POINTS_ABOVE", Decimals.plain(most));
        }
    }

    private void at(String pointer, String code, Object... values) {
        wrong.add(Finding.at(pointer, code, values));
    }
}
