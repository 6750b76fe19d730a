package cn.duikou.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Whether the transaction at hand reads everything as it was at one moment, whatever others write meanwhile. */
@Singleton
public class OneMoment {

    private final TransactionSynchronizationRegistry transactions;

    OneMoment(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    public boolean isAskedFor() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                && transactions.getResource(OneMoment.class) != null;
    }

    /** Before the transaction has read anything. */
    void askFor() {
        transactions.putResource(OneMoment.class, true);
    }
}
