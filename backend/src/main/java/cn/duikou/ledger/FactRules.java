package cn.duikou.ledger;

import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a record; pure. The rules that every ledger has are here. */
public abstract class FactRules {

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    protected final Surroundings surroundings;
    private final List<Finding> found = new ArrayList<>();

    protected FactRules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** All that was found wrong so far. */
    public List<Finding> found() {
        return found;
    }

    protected void require(boolean holds, String pointer, String code, @Nullable Object... values) {
        if (!holds) {
            found.add(Finding.at(
                    pointer, code, Arrays.stream(values).map(FactRules::told).toArray()));
        }
    }

    /** Constants are told in the caller's language; everything else as it is, not as one writes numbers somewhere. */
    private static Object told(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant : String.valueOf(value);
    }

    protected void planIsKnown(String pairCode, List<String> clauses) {
        require(surroundings.hasPair(pairCode), "/pairCode", "UNKNOWN_PAIR", pairCode);
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            require(surroundings.hasClause(clause), "/clauses/" + i, "UNKNOWN_CLAUSE", clause);
        }
        nothingIsDoubled(clauses, "/clauses");
    }

    protected void regionIsKnown(@Nullable String regionCode, String pointer) {
        require(regionCode == null || surroundings.hasRegion(regionCode), pointer, "UNKNOWN_REGION", regionCode);
    }

    /** It stands in one of both sides of the pair; what is unknown is told elsewhere. */
    protected void regionLiesWithin(String pairCode, String regionCode, String pointer) {
        if (surroundings.hasPair(pairCode) && surroundings.hasRegion(regionCode)) {
            boolean within = surroundings.lieWithin(pairCode, regionCode);
            require(within, pointer, "REGION_OUTSIDE_PAIR", regionCode, pairCode);
        }
    }

    /** Real codes exist whose check digit is wrong: such a one needs a reason, which is told at the pointer. */
    protected void creditCodeIsRightOrExplained(@Nullable String code, @Nullable String reason, String pointer) {
        boolean fine = code == null || reason != null || CreditCode.hasRightCheck(code);
        require(fine, pointer, "CREDIT_CODE_CHECK", code);
    }

    /** It stands on that side of the pair; where the pair has no such side yet, at least not on the other. */
    protected void regionLiesOn(String pairCode, Side side, String regionCode, String pointer) {
        regionIsKnown(regionCode, pointer);
        if (surroundings.hasPair(pairCode) && surroundings.hasRegion(regionCode)) {
            boolean fits = surroundings.hasSide(pairCode, side)
                    ? surroundings.liesOn(pairCode, side, regionCode)
                    : !surroundings.liesOn(pairCode, side.other(), regionCode);
            require(fits, pointer, "REGION_OUTSIDE_SIDE", regionCode, pairCode, side);
        }
    }

    /** Stages follow one another, and none is reached ahead of time; whether all are told is the ledger's to say. */
    protected <S extends Enum<S>> void stagesFollow(Collection<S> stages, Function<S, @Nullable LocalDate> reached) {
        LocalDate latest = null;
        for (S stage : stages) {
            LocalDate day = reached.apply(stage);
            if (day != null) {
                require(latest == null || !day.isBefore(latest), dateOf(stage), "DATE_OUT_OF_ORDER", latest);
                hasHappened(day, dateOf(stage));
                latest = day;
            }
        }
    }

    protected <S extends Enum<S>> void stageMovesForward(S stage, S agreed) {
        require(stage.compareTo(agreed) >= 0, "/stage", "STAGE_BACKWARDS", agreed);
    }

    /** The date of a stage is named by it: {@code /rolledOutOn} of {@code ROLLED_OUT}. */
    protected static String dateOf(Enum<?> stage) {
        String words = stage.name().toLowerCase(Locale.ROOT);
        return "/" + WORD.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)) + "On";
    }

    protected void notBefore(@Nullable LocalDate day, NamedDay name, @Nullable LocalDate earliest, String pointer) {
        boolean fits = day == null || earliest == null || !day.isBefore(earliest);
        require(fits, pointer, "DATE_TOO_EARLY", name, earliest);
    }

    protected void notAfter(@Nullable LocalDate day, NamedDay name, @Nullable LocalDate latest, String pointer) {
        boolean fits = day == null || latest == null || !day.isAfter(latest);
        require(fits, pointer, "DATE_TOO_LATE", name, latest);
    }

    /** Each code of a list stands there once. */
    protected void nothingIsDoubled(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            require(codes.indexOf(codes.get(i)) == i, pointer + "/" + i, "DOUBLED", codes.get(i));
        }
    }

    /** What is told as done has been done. */
    protected void hasHappened(@Nullable LocalDate day, String pointer) {
        LocalDate today = surroundings.today();
        require(day == null || !day.isAfter(today), pointer, "DATE_IN_FUTURE", today);
    }
}
