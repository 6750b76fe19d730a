package cn.duikou.ledger;

import java.util.Set;

/** Records of which ledgers a code among facts may stand for. */
public enum LinkTarget {
    ANY_RECORD,
    PROJECT("projects"),
    PARK_OR_PROJECT("parks", "projects"),
    REPLICATION("replications"),
    PROJECT_OR_REPLICATION("projects", "replications");

    private final Set<String> ledgers;

    LinkTarget(String... ledgers) {
        this.ledgers = Set.of(ledgers);
    }

    boolean isIn(String ledger) {
        return ledgers.isEmpty() || ledgers.contains(ledger);
    }
}
