package cn.duikou.ledger;

import jakarta.enterprise.context.ApplicationScoped;

/** What a ledger's resource works with: writing, reading one, history. */
@ApplicationScoped
public class LedgerDesk {

    private final Ledger ledger;
    private final Entries entries;
    private final History history;
    private final FactsJson json;

    LedgerDesk(Ledger ledger, Entries entries, History history, FactsJson json) {
        this.ledger = ledger;
        this.entries = entries;
        this.history = history;
        this.json = json;
    }

    public Ledger ledger() {
        return ledger;
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
