package cn.duikou.ledger;

import jakarta.enterprise.context.ApplicationScoped;

/** What a ledger's resource works with: drafting, deciding, reading one, history. */
@ApplicationScoped
public class LedgerDesk {

    private final Drafting drafting;
    private final Deciding deciding;
    private final Entries entries;
    private final History history;
    private final FactsJson json;

    LedgerDesk(Drafting drafting, Deciding deciding, Entries entries, History history, FactsJson json) {
        this.drafting = drafting;
        this.deciding = deciding;
        this.entries = entries;
        this.history = history;
        this.json = json;
    }

    Drafting drafting() {
        return drafting;
    }

    Deciding deciding() {
        return deciding;
    }

    public Entries entries() {
        return entries;
    }

    History history() {
        return history;
    }

    FactsJson json() {
        return json;
    }
}
