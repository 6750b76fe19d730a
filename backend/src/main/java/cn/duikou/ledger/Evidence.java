package cn.duikou.ledger;

import cn.duikou.pair.Side;
import java.util.List;
import java.util.UUID;

/** What is attached to a record beside its facts, as far as its life touches it. In the transaction of the move. */
public interface Evidence {

    /**
     * Shows everybody who sees the record what this side has attached to its draft.
     *
     * @return the SHA-256 of all that is attached now, in order, each once
     */
    List<String> sentWith(UUID recordId, Side side);

    /** The record is gone, and so goes what was attached to it. */
    void discardedWith(UUID recordId);
}
