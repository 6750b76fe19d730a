package cn.duikou.ledger;

import cn.duikou.clause.Clauses;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.reference.Industries;
import cn.duikou.reference.Regions;
import cn.duikou.reference.ZoneType;
import cn.duikou.reference.ZoneTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The world as reference data, revision log and clock know it. */
@ApplicationScoped
class World implements Surroundings {

    private final Pairs pairs;
    private final Clauses clauses;
    private final Industries industries;
    private final Regions regions;
    private final ZoneTypes zoneTypes;
    private final Revisions revisions;
    private final Clock clock;

    World(
            Pairs pairs,
            Clauses clauses,
            Industries industries,
            Regions regions,
            ZoneTypes zoneTypes,
            Revisions revisions,
            Clock clock) {
        this.pairs = pairs;
        this.clauses = clauses;
        this.industries = industries;
        this.regions = regions;
        this.revisions = revisions;
        this.zoneTypes = zoneTypes;
        this.clock = clock;
    }

    @Override
    public boolean hasPair(String pairCode) {
        return pairs.find(pairCode).isPresent();
    }

    @Override
    public boolean hasSide(String pairCode, Side side) {
        return pairs.find(pairCode)
                .map(pair -> side == Side.NORTHEAST || pair.east() != null)
                .orElse(false);
    }

    @Override
    public boolean hasClause(String clauseCode) {
        return clauses.find(clauseCode).isPresent();
    }

    @Override
    public boolean hasIndustry(String industryCode) {
        return industries.find(industryCode).isPresent();
    }

    @Override
    public boolean hasRegion(String regionCode) {
        return regions.find(regionCode).isPresent();
    }

    @Override
    public boolean lieWithin(String pairCode, String regionCode) {
        return pairs.regionBelongs(pairCode, regionCode);
    }

    @Override
    public boolean hasRecord(String ledger, UUID id) {
        return revisions.isKnown(ledger, id);
    }

    @Override
    public boolean liesOn(String pairCode, Side side, String regionCode) {
        return pairs.regionBelongs(pairCode, side, regionCode);
    }

    @Override
    public boolean hasFunctionalZone(String zoneTypeCode) {
        return zoneTypes.find(zoneTypeCode).filter(ZoneType::functionalZone).isPresent();
    }

    @Override
    public LocalDate today() {
        return AsOf.today(clock);
    }
}
