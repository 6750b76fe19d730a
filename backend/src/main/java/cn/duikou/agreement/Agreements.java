package cn.duikou.agreement;

import cn.duikou.ledger.FactLists;
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

/** The ledger of agreements: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Agreements extends LedgerTable<Agreement, AgreementFacts> {

    private final Surroundings surroundings;

    Agreements(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String table() {
        return "agreement";
    }

    @Override
    public Class<AgreementFacts> factsType() {
        return AgreementFacts.class;
    }

    @Override
    public List<Finding> check(AgreementFacts facts, @Nullable AgreementFacts agreed) {
        return AgreementRules.check(facts, agreed, surroundings);
    }

    @Override
    public List<Finding> beforeClosing(AgreementFacts facts) {
        return AgreementRules.openObligations(facts, surroundings);
    }

    @Override
    public List<Link> links(AgreementFacts facts) {
        return Link.to(LinkTarget.ANY_RECORD, FactLists.pointed("/outcomes/%d", facts.outcomes(), code -> code));
    }

    @Override
    protected Agreement row(UUID id, Standing standing, AgreementFacts facts) {
        return new Agreement(id, standing, facts);
    }
}
