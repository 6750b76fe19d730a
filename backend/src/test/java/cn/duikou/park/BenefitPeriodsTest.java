package cn.duikou.park;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Overlaps and gaps are found exactly where counting day by day finds them. */
class BenefitPeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 60;

    /** Each as the day of its beginning and how many days it lasts, of two bases. */
    @Property(tries = 2000)
    void as_counted_day_by_day(@ForAll("periods") List<Tuple.Tuple3<Integer, Integer, BenefitBase>> periods) {
        List<BenefitTerms> versions = periods.stream()
                .map(period -> BenefitFixture.terms(
                        "base", period.get3(),
                        "fromOn", FIRST.plusDays(period.get1()).toString(),
                        "toOn", FIRST.plusDays(period.get1() + period.get2()).toString()))
                .toList();
        List<Finding> found = BenefitRules.check(versions, "", new KnownCodes());
        assertEquals(
                IntStream.range(0, 2).anyMatch(base -> hasDayOfTwo(counted(versions, base))),
                tells(found, "TERMS_OVERLAP"));
        assertEquals(
                IntStream.range(0, 2).anyMatch(base -> hasDayOfNone(counted(versions, base))),
                tells(found, "TERMS_LEAVE_GAP"));
        gapsAreThoseDays(versions, found);
    }

    /** The days that a finding names are without terms, and those beside them are not. */
    private static void gapsAreThoseDays(List<BenefitTerms> versions, List<Finding> found) {
        for (Finding gap : found) {
            if (gap.code().equals("TERMS_LEAVE_GAP")) {
                int place = Integer.parseInt(gap.pointer().split("/")[1]);
                int[] counted = counted(versions, versions.get(place).base().ordinal());
                int from = day(gap.values().get(0));
                int to = day(gap.values().get(1));
                assertEquals(
                        0,
                        IntStream.rangeClosed(from, to).map(day -> counted[day]).sum());
                assertEquals(true, counted[from - 1] > 0 && counted[to + 1] > 0);
            }
        }
    }

    private static int[] counted(List<BenefitTerms> versions, int base) {
        int[] counted = new int[2 * DAYS + 1];
        versions.stream()
                .filter(terms -> terms.base().ordinal() == base)
                .forEach(terms -> IntStream.rangeClosed(day(terms.fromOn()), day(terms.toOn()))
                        .forEach(day -> counted[day]++));
        return counted;
    }

    private static boolean hasDayOfTwo(int[] counted) {
        return IntStream.of(counted).anyMatch(count -> count > 1);
    }

    private static boolean hasDayOfNone(int[] counted) {
        int[] covered = IntStream.range(0, counted.length)
                .filter(day -> counted[day] > 0)
                .toArray();
        return covered.length > 0 && covered[covered.length - 1] - covered[0] + 1 > covered.length;
    }

    private static boolean tells(List<Finding> found, String code) {
        return found.stream().anyMatch(finding -> finding.code().equals(code));
    }

    private static int day(Object date) {
        return (int) (LocalDate.parse(date.toString()).toEpochDay() - FIRST.toEpochDay());
    }

    @Provide
    Arbitrary<List<Tuple.Tuple3<Integer, Integer, BenefitBase>>> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(BenefitBase.RETAINED_TAX, BenefitBase.STATISTICAL_OUTPUT))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
