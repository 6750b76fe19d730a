package cn.duikou.ledger;

/** What the facts of every ledger say: by which name a record goes, and of which pair it is. */
public interface LedgerFacts {

    String name();

    String pairCode();
}
