package cn.duikou.park;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a park, beside its indicators, terms and settlements. Pure. */
final class ParkRules extends FactRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ParkFacts facts;

    private ParkRules(ParkFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(ParkFacts facts, @Nullable ParkFacts agreed, Surroundings surroundings) {
        ParkRules rules = new ParkRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.zonesAreOfBothSides();
        rules.hasHappened(facts.establishedOn(), "/establishedOn");
        rules.areasFitThePlanned();
        rules.companyIsWhole();
        rules.tenantsAreToldOnce();
        List<YearlyIndicators> closed = agreed == null ? List.of() : agreed.indicators();
        return Stream.of(
                        rules.found(),
                        IndicatorRules.check(facts.indicators(), closed, surroundings),
                        BenefitRules.check(facts.benefitTerms(), "/benefitTerms", surroundings),
                        SettlementRules.drafted(
                                facts.benefitTerms(), facts.settlements(), "/settlements", surroundings),
                        agreed == null ? List.<Finding>of() : SettledRules.check(facts, agreed, surroundings))
                .flatMap(List::stream)
                .toList();
    }

    /** An enclave may lie on either side; the partner is of the other one, where there is another one. */
    private void zonesAreOfBothSides() {
        String host = facts.hostRegionCode();
        String partner = facts.partnerRegionCode();
        regionIsKnown(host, "/hostRegionCode");
        regionIsKnown(partner, "/partnerRegionCode");
        regionLiesWithin(facts.pairCode(), host, "/hostRegionCode");
        if (!surroundings.hasSide(facts.pairCode(), Side.EAST)) {
            return;
        }
        require(partner != null, "/partnerRegionCode", "PARTNER_MISSING");
        if (partner != null) {
            regionLiesWithin(facts.pairCode(), partner, "/partnerRegionCode");
            for (Side side : Side.values()) {
                boolean both = surroundings.liesOn(facts.pairCode(), side, host)
                        && surroundings.liesOn(facts.pairCode(), side, partner);
                require(!both, "/partnerRegionCode", "ZONES_OF_ONE_SIDE", side);
            }
        }
    }

    private void areasFitThePlanned() {
        notAbovePlanned(facts.coreAreaKm2(), "/coreAreaKm2");
        notAbovePlanned(facts.builtAreaKm2(), "/builtAreaKm2");
    }

    private void notAbovePlanned(@Nullable BigDecimal area, String pointer) {
        BigDecimal planned = facts.plannedAreaKm2();
        boolean fits = area == null || planned == null || area.compareTo(planned) <= 0;
        require(fits, pointer, "AREA_ABOVE_PLANNED", planned == null ? "" : planned.toPlainString());
    }

    private void companyIsWhole() {
        creditCodeIsRightOrExplained(
                facts.companyCreditCode(), facts.companyCreditCodeReason(), "/companyCreditCodeReason");
        BigDecimal northeast = facts.companyNortheastPercent();
        BigDecimal east = facts.companyEastPercent();
        boolean told = facts.companyCreditCode() != null || northeast != null || east != null;
        require(!told || facts.companyName() != null, "/companyName", "COMPANY_NOT_NAMED");
        if (northeast != null || east != null) {
            BigDecimal sum = Stream.of(northeast, east)
                    .map(share -> share == null ? BigDecimal.ZERO : share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            require(
                    sum.compareTo(HUNDRED) == 0,
                    "/companyEastPercent",
                    "SHARES_NOT_WHOLE",
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    private void tenantsAreToldOnce() {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < facts.tenants().size(); i++) {
            Tenant tenant = facts.tenants().get(i);
            require(told.add(tenant.enterprise()), "/tenants/" + i + "/enterprise", "DOUBLED", tenant.enterprise());
            String code = tenant.projectCode();
            require(code == null || told.add(code), "/tenants/" + i + "/projectCode", "DOUBLED", code);
        }
    }
}
