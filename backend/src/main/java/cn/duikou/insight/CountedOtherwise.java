package cn.duikou.insight;

/** What is known of how a source counts, other than the ledger; each is told by its words. */
enum CountedOtherwise {
    INTENTIONS,
    CHANGED
}
