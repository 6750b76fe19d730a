package cn.duikou.park;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold between all benefit-sharing terms of one park. Pure. */
final class BenefitRules extends FactRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<BenefitTerms> versions;
    private final String pointer;

    private BenefitRules(List<BenefitTerms> versions, String pointer, Surroundings surroundings) {
        super(surroundings);
        this.versions = versions;
        this.pointer = pointer;
    }

    /** The pointer is that of the list. */
    static List<Finding> check(List<BenefitTerms> versions, String pointer, Surroundings surroundings) {
        BenefitRules rules = new BenefitRules(versions, pointer, surroundings);
        for (int i = 0; i < versions.size(); i++) {
            BenefitTerms terms = versions.get(i);
            String at = pointer + "/" + i;
            rules.periodIsOfWholeYears(terms, at);
            rules.exitLiesWithin(terms, at);
            rules.tiersAscend(terms.tiers(), at + "/tiers/");
            rules.partsAreWhole(terms.tiers(), at + "/tiers/");
            rules.boundsLeaveRoom(terms, at);
        }
        for (BenefitBase base : BenefitBase.values()) {
            rules.versionsFollowEachOther(base);
        }
        return rules.found();
    }

    private void periodIsOfWholeYears(BenefitTerms terms, String at) {
        LocalDate from = terms.fromOn();
        LocalDate to = terms.toOn();
        require(!to.isBefore(from), at + "/toOn", "PERIOD_REVERSED");
        require(from.getDayOfYear() == 1, at + "/fromOn", "NOT_BEGIN_OF_YEAR");
        require(endsItsYear(to), at + "/toOn", "NOT_END_OF_YEAR");
        Integer hostYears = terms.hostFirstYears();
        int years = Math.max(0, to.getYear() - from.getYear() + 1);
        boolean fit = hostYears == null || hostYears >= 0 && hostYears <= years;
        require(fit, at + "/hostFirstYears", "HOST_YEARS_BEYOND_TERMS", years);
    }

    private void exitLiesWithin(BenefitTerms terms, String at) {
        LocalDate exit = terms.exitedOn();
        if (exit != null) {
            boolean within = !exit.isBefore(terms.fromOn()) && !exit.isAfter(terms.toOn());
            require(within, at + "/exitedOn", "EXIT_OUTSIDE_TERMS", terms.fromOn(), terms.toOn());
            require(endsItsYear(exit), at + "/exitedOn", "NOT_END_OF_YEAR");
        }
    }

    private void tiersAscend(List<Tier> tiers, String at) {
        boolean fromZero = tiers.getFirst().fromWan().signum() == 0;
        require(fromZero, at + "0/fromWan", "FIRST_TIER_NOT_FROM_ZERO");
        for (int i = 1; i < tiers.size(); i++) {
            BigDecimal before = tiers.get(i - 1).fromWan();
            boolean higher = tiers.get(i).fromWan().compareTo(before) > 0;
            require(higher, at + i + "/fromWan", "TIERS_NOT_ASCENDING", before.toPlainString());
        }
    }

    /** With each percentage from 0 to 100, which validation sees to, a sum of 100 leaves nothing and loses nothing. */
    private void partsAreWhole(List<Tier> tiers, String at) {
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal sum = tiers.get(i).northeastPercent().add(tiers.get(i).eastPercent());
            require(
                    sum.compareTo(HUNDRED) == 0,
                    at + i,
                    "SHARES_NOT_WHOLE",
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    private void boundsLeaveRoom(BenefitTerms terms, String at) {
        BigDecimal floor = terms.partnerFloorWan();
        BigDecimal cap = terms.partnerCapWan();
        if (floor != null && cap != null) {
            boolean room = floor.compareTo(cap) <= 0;
            require(room, at + "/partnerFloorWan", "FLOOR_ABOVE_CAP", cap.toPlainString());
        }
    }

    /** Told at the later one. Terms of different bases run side by side. */
    private void versionsFollowEachOther(BenefitBase base) {
        LocalDate covered = LocalDate.MIN;
        for (int i : inOrder(base)) {
            LocalDate from = versions.get(i).fromOn();
            LocalDate ends = versions.get(i).endsOn();
            if (covered != LocalDate.MIN) {
                String at = pointer + "/" + i + "/fromOn";
                require(from.isAfter(covered), at, "TERMS_OVERLAP", covered);
                boolean close = !from.isAfter(covered.plusDays(1));
                require(close, at, "TERMS_LEAVE_GAP", covered.plusDays(1), from.minusDays(1));
            }
            covered = ends.isAfter(covered) ? ends : covered;
        }
    }

    /** Those in force for a day at least; what ends before it begins is told as such. */
    private List<Integer> inOrder(BenefitBase base) {
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).base() == base)
                .filter(i -> !versions.get(i).endsOn().isBefore(versions.get(i).fromOn()))
                .boxed()
                .sorted(Comparator.comparing(i -> versions.get(i).fromOn()))
                .toList();
    }

    private static boolean endsItsYear(LocalDate day) {
        return day.plusDays(1).getDayOfYear() == 1;
    }
}
