package cn.duikou.ledger;

import cn.duikou.pair.Side;

/** What one side is about to propose for a record. */
record Proposal<F>(LedgerKind<F> kind, LedgerRecord<F> record, RevisionAction action, Side side) {}
