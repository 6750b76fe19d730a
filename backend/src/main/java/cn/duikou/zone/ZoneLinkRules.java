package cn.duikou.zone;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.util.List;

/** What must hold between the facts of a zone link. Pure. */
final class ZoneLinkRules extends FactRules {

    private final ZoneLinkFacts facts;

    private ZoneLinkRules(ZoneLinkFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(ZoneLinkFacts facts, Surroundings surroundings) {
        ZoneLinkRules rules = new ZoneLinkRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.zonesAreOfBothSides();
        rules.hasHappened(facts.since(), "/since");
        rules.notBefore(facts.until(), NamedDay.STARTS, facts.since(), "/until");
        rules.nothingIsDoubled(facts.experienceRecords(), "/experienceRecords");
        rules.nothingIsDoubled(facts.outcomes(), "/outcomes");
        return rules.found();
    }

    private void zonesAreOfBothSides() {
        regionLiesOn(facts.pairCode(), Side.NORTHEAST, facts.northeastRegionCode(), "/northeastRegionCode");
        regionLiesOn(facts.pairCode(), Side.EAST, facts.eastRegionCode(), "/eastRegionCode");
        isFunctionalZone(facts.northeastZoneType(), "/northeastZoneType");
        isFunctionalZone(facts.eastZoneType(), "/eastZoneType");
    }

    private void isFunctionalZone(String type, String pointer) {
        require(surroundings.hasFunctionalZone(type), pointer, "NOT_A_FUNCTIONAL_ZONE", type);
    }
}
