package cn.duikou.zone;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of zone links: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class ZoneLinks extends LedgerTable<ZoneLink, ZoneLinkFacts> {

    private final Surroundings surroundings;

    ZoneLinks(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "zone-links";
    }

    @Override
    public String table() {
        return "zone_link";
    }

    @Override
    public Class<ZoneLinkFacts> factsType() {
        return ZoneLinkFacts.class;
    }

    @Override
    public List<Finding> check(ZoneLinkFacts facts, @Nullable ZoneLinkFacts agreed) {
        return ZoneLinkRules.check(facts, surroundings);
    }

    @Override
    public List<Link> links(ZoneLinkFacts facts) {
        List<Link> links = new ArrayList<>(Link.to(
                LinkTarget.REPLICATION,
                FactLists.pointed("/experienceRecords/%d", facts.experienceRecords(), code -> code)));
        links.addAll(Link.to(LinkTarget.ANY_RECORD, FactLists.pointed("/outcomes/%d", facts.outcomes(), code -> code)));
        return links;
    }

    @Override
    protected ZoneLink row(UUID id, Standing standing, ZoneLinkFacts facts) {
        return new ZoneLink(id, standing, facts);
    }
}
