package cn.duikou.ledger;

import java.util.UUID;

/** The row of a ledger record, to be written; what is read often is read as an {@link Entry}. */
public interface LedgerRecord<F> {

    UUID id();

    Standing standing();

    F facts();

    void take(F facts);
}
