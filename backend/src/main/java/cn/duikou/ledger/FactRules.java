package cn.duikou.ledger;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a record; pure. The rules that every ledger has are here. */
public abstract class FactRules {

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
            require(clauses.indexOf(clause) == i, "/clauses/" + i, "DOUBLED", clause);
        }
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

    /** What is told as done has been done. */
    protected void hasHappened(@Nullable LocalDate day, String pointer) {
        LocalDate today = surroundings.today();
        require(day == null || !day.isAfter(today), pointer, "DATE_IN_FUTURE", today);
    }
}
