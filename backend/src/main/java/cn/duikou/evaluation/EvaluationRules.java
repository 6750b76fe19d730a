package cn.duikou.evaluation;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold of a round beyond the form of its fields. */
final class EvaluationRules {

    private static final int MOST_OBJECTION_DAYS = 60;

    /** That of the plan. */
    private static final int FIRST_YEAR = 2017;

    private EvaluationRules() {}

    /** @param sheet by which it evaluates; none where there is no such published version */
    static List<Finding> wrong(EvaluationFacts round, @Nullable ScoreSheetFacts sheet, LocalDate today) {
        List<Finding> wrong = new ArrayList<>(days(round, today));
        if (sheet == null) {
            wrong.add(Finding.at("/sheetCode", "SHEET_NOT_PUBLISHED", round.sheetCode(), round.sheetVersion()));
        } else if (sheet.purpose() != round.purpose()) {
            wrong.add(Finding.at("/sheetCode", "SHEET_OF_OTHER_PURPOSE", sheet.purpose()));
        } else {
            wrong.addAll(pair(round, sheet));
        }
        return wrong;
    }

    /** A round stays that of its purpose and of its pair: what makes it another one. */
    static List<Finding> other(EvaluationFacts given, EvaluationStanding round) {
        List<Finding> other = new ArrayList<>();
        if (given.purpose() != round.purpose()) {
            other.add(Finding.at("/purpose", "ROUND_STAYS_ITSELF"));
        }
        if (!Objects.equals(given.pairCode(), round.pairCode())) {
            other.add(Finding.at("/pairCode", "ROUND_STAYS_ITSELF"));
        }
        return other;
    }

    /** Those that are evaluated, in the order of the sheet. */
    static List<String> pairs(EvaluationFacts round, ScoreSheetFacts sheet) {
        return round.pairCode() == null ? ofGroups(sheet) : List.of(round.pairCode());
    }

    private static List<String> ofGroups(ScoreSheetFacts sheet) {
        return sheet.peerGroups().stream()
                .flatMap(group -> group.pairs().stream())
                .toList();
    }

    private static List<Finding> pair(EvaluationFacts round, ScoreSheetFacts sheet) {
        String pair = round.pairCode();
        if (round.purpose() == SheetPurpose.NATIONAL) {
            return pair == null ? List.of() : List.of(Finding.at("/pairCode", "PAIR_OF_SELF_EVALUATION"));
        }
        if (pair == null) {
            return List.of(Finding.at("/pairCode", "REQUIRED"));
        }
        return ofGroups(sheet).contains(pair) ? List.of() : List.of(Finding.at("/pairCode", "PAIR_NOT_ON_SHEET"));
    }

    private static List<Finding> days(EvaluationFacts round, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (round.year() < FIRST_YEAR || round.year() > today.getYear()) {
            wrong.add(Finding.at("/year", "OUT_OF_RANGE", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear())));
        }
        if (round.selfBy().isBefore(today)) {
            wrong.add(Finding.at("/selfBy", "DATE_IN_PAST", today));
        }
        if (round.reviewBy().isBefore(round.selfBy())) {
            wrong.add(Finding.at("/reviewBy", "PERIOD_REVERSED"));
        }
        if (round.objectionsDays() < 0 || round.objectionsDays() > MOST_OBJECTION_DAYS) {
            wrong.add(Finding.at("/objectionsDays", "OUT_OF_RANGE", "0", String.valueOf(MOST_OBJECTION_DAYS)));
        }
        return wrong;
    }
}
