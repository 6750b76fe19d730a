package cn.duikou.park;

import cn.duikou.ledger.Entry;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settlements of a park as one caller sees them: what is settled, what is proposed and what is due, by year. Pure. */
final class SettlementYears {

    private final ParkFacts inForce;
    private final List<SettlementInput> settled;
    private final List<SettlementInput> proposed;
    private final Surroundings surroundings;
    private final Locale language;

    private SettlementYears(Entry<ParkFacts> park, Surroundings surroundings, Locale language) {
        ParkFacts agreed = park.agreed();
        this.inForce = park.facts();
        this.settled = agreed == null ? List.of() : agreed.settlements();
        this.proposed = park.disputed().settlements();
        this.surroundings = surroundings;
        this.language = language;
    }

    /** By the terms in force; of a park that was never agreed, by those drafted. */
    static List<SettlementYear> of(Entry<ParkFacts> park, Surroundings surroundings, Locale language) {
        SettlementYears years = new SettlementYears(park, surroundings, language);
        return SettlementDue.of(years.inForce.benefitTerms(), years.settled, surroundings.today()).stream()
                .map(years::year)
                .toList();
    }

    private SettlementYear year(SettlementDue due) {
        SettlementInput input = due.state() == SettlementState.SETTLED ? told(settled, due) : told(proposed, due);
        FigureStanding figures = standing(input);
        Statement statement = input != null && figures == FigureStanding.MATCHING
                ? Settlement.compute(inForce.benefitTerms(), input)
                : null;
        return new SettlementYear(
                due.year(),
                due.base(),
                due.dueOn(),
                due.state(),
                figures,
                input == null ? null : input.northeastFigureWan(),
                input == null ? null : input.eastFigureWan(),
                input == null ? null : input.correctionReason(),
                statement,
                statement == null ? List.of() : words(statement));
    }

    private List<String> words(Statement statement) {
        return statement.steps().stream().map(step -> step.words(language)).toList();
    }

    private FigureStanding standing(@Nullable SettlementInput input) {
        long told = input == null
                ? 0
                : Stream.of(Side.values())
                        .filter(side -> input.figureOf(side) != null)
                        .count();
        if (input == null || told == 0) {
            return FigureStanding.MISSING;
        }
        if (told == 1) {
            return FigureStanding.ONE_SIDE;
        }
        boolean match = SettlementRules.unsettled(inForce.benefitTerms(), List.of(input), "", surroundings)
                .isEmpty();
        return match ? FigureStanding.MATCHING : FigureStanding.DIFFERING;
    }

    private static @Nullable SettlementInput told(List<SettlementInput> inputs, SettlementDue due) {
        return inputs.stream()
                .filter(input -> input.isOf(due.base(), due.year()))
                .findFirst()
                .orElse(null);
    }
}
