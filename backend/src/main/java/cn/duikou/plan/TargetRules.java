package cn.duikou.plan;

import cn.duikou.insight.Measure;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold of a target, and how far it has come. */
final class TargetRules {

    private TargetRules() {}

    /** @param pairCodes the plan's pair and those below it */
    static List<Finding> wrong(
            PlanTargetFacts target,
            PlanPeriod period,
            Set<String> pairCodes,
            Optional<Measure> measure,
            Predicate<String> hasClause) {
        List<Finding> wrong = new ArrayList<>();
        if (measure.isEmpty()) {
            wrong.add(Finding.at("/measure", "UNKNOWN_MEASURE", target.measure()));
        } else if (target.from() != null && measure.get().dated() == null) {
            wrong.add(Finding.at("/from", "HAS_NO_PERIOD", target.measure()));
        }
        if (target.pairCode() != null && !pairCodes.contains(target.pairCode())) {
            wrong.add(Finding.at("/pairCode", "FIELD_BEYOND_PAIR", target.pairCode()));
        }
        if (!period.contains(target.dueOn())) {
            wrong.add(Finding.at("/dueOn", "DATE_OUTSIDE_PERIOD", period.from(), period.to()));
        } else if (target.from() != null && target.from().isAfter(target.dueOn())) {
            wrong.add(Finding.at("/from", "PERIOD_REVERSED"));
        }
        wrong.addAll(wrongClauses(target.clauses() == null ? List.of() : target.clauses(), hasClause));
        return wrong;
    }

    static List<Finding> wrongClauses(List<String> clauses, Predicate<String> hasClause) {
        List<Finding> wrong = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            String code = clauses.get(i);
            if (!hasClause.test(code)) {
                wrong.add(Finding.at("/clauses/" + i, "UNKNOWN_CLAUSE", code));
            } else if (clauses.indexOf(code) < i) {
                wrong.add(Finding.at("/clauses/" + i, "DOUBLED", code));
            }
        }
        return wrong;
    }

    /** How far a target is, from where it began to where it should be. */
    record Course(BigDecimal baseline, BigDecimal value, BigDecimal target) {

        /** What should be reached after so many of so many days, were it reached day by day. */
        BigDecimal expected(long gone, long all) {
            if (all <= 0 || gone >= all) {
                return target;
            }
            BigDecimal share =
                    BigDecimal.valueOf(Math.max(gone, 0)).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
            return baseline.add(target.subtract(baseline).multiply(share)).setScale(2, RoundingMode.HALF_UP);
        }

        TargetState state(LocalDate begin, LocalDate dueOn, LocalDate today) {
            if (value.compareTo(target) >= 0) {
                return TargetState.REACHED;
            }
            if (today.isAfter(dueOn)) {
                return TargetState.MISSED;
            }
            BigDecimal expected =
                    expected(ChronoUnit.DAYS.between(begin, today), ChronoUnit.DAYS.between(begin, dueOn));
            return value.compareTo(expected) >= 0 ? TargetState.ON_TRACK : TargetState.BEHIND;
        }
    }
}
