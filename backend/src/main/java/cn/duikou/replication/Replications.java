package cn.duikou.replication;

import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of replications: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Replications extends LedgerTable<Replication, ReplicationFacts> {

    private final Surroundings surroundings;
    private final Adoptions adoptions;

    Replications(Surroundings surroundings, Adoptions adoptions) {
        this.surroundings = surroundings;
        this.adoptions = adoptions;
    }

    @Override
    public String name() {
        return "replications";
    }

    @Override
    public String table() {
        return "replication";
    }

    @Override
    public Class<ReplicationFacts> factsType() {
        return ReplicationFacts.class;
    }

    @Override
    public List<Finding> check(ReplicationFacts facts, @Nullable ReplicationFacts agreed) {
        return ReplicationRules.check(facts, agreed, surroundings);
    }

    @Override
    public List<Finding> doubtsBesideOthers(UUID id, ReplicationFacts facts) {
        return adoptions.alike(id, facts).stream()
                .map(code -> Finding.at("/practiceTitle", "ADOPTED_ALREADY", code))
                .toList();
    }

    @Override
    protected Replication row(UUID id, Standing standing, ReplicationFacts facts) {
        return new Replication(id, standing, facts);
    }
}
