package cn.duikou.support;

import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of support: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Supports extends LedgerTable<Support, SupportFacts> {

    private final Surroundings surroundings;

    Supports(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "supports";
    }

    @Override
    public String table() {
        return "support";
    }

    @Override
    public Class<SupportFacts> factsType() {
        return SupportFacts.class;
    }

    @Override
    public List<Finding> check(SupportFacts facts, @Nullable SupportFacts agreed) {
        return SupportRules.check(facts, agreed, surroundings);
    }

    @Override
    public List<Finding> doubts(SupportFacts facts) {
        return SupportRules.doubts(facts, surroundings);
    }

    @Override
    public List<Link> links(SupportFacts facts) {
        return facts.recipientCode() == null
                ? List.of()
                : List.of(new Link("/recipientCode", facts.recipientCode(), LinkTarget.PARK_OR_PROJECT));
    }

    @Override
    protected Support row(UUID id, Standing standing, SupportFacts facts) {
        return new Support(id, standing, facts);
    }
}
