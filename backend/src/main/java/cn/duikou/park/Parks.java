package cn.duikou.park;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of parks: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Parks extends LedgerTable<Park, ParkFacts> {

    private final Surroundings surroundings;

    Parks(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "parks";
    }

    @Override
    public String table() {
        return "park";
    }

    @Override
    public Class<ParkFacts> factsType() {
        return ParkFacts.class;
    }

    @Override
    public List<Finding> check(ParkFacts facts, @Nullable ParkFacts agreed) {
        return ParkRules.check(facts, agreed, surroundings);
    }

    /** A year is settled when both sides have reported and say the same. */
    @Override
    public List<Finding> unfinished(ParkFacts facts) {
        return SettlementRules.unsettled(facts.benefitTerms(), facts.settlements(), "/settlements", surroundings);
    }

    @Override
    public List<Finding> beforeClosing(ParkFacts facts) {
        return SettledRules.openYears(facts, surroundings);
    }

    @Override
    public List<Link> links(ParkFacts facts) {
        return Link.to(
                LinkTarget.PROJECT, FactLists.pointed("/tenants/%d/projectCode", facts.tenants(), Tenant::projectCode));
    }

    /** Each side reports what its own books say. */
    @Override
    public List<Finding> foreign(ParkFacts facts, List<ParkFacts> known, Side mine) {
        return surroundings.hasSide(facts.pairCode(), mine.other())
                ? SettlementRules.foreign(
                        facts.settlements(),
                        known.stream().map(ParkFacts::settlements).toList(),
                        mine.other())
                : List.of();
    }

    @Override
    protected Park row(UUID id, Standing standing, ParkFacts facts) {
        return new Park(id, standing, facts);
    }
}
