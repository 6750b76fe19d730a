package cn.duikou.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to a ledger's table, for writing.
 *
 * @param <E> its row
 * @param <F> its facts
 */
public abstract class LedgerTable<E extends LedgerRecord<F>, F extends LedgerFacts>
        implements PanacheRepositoryBase<E, UUID>, LedgerKind<F> {

    /** A row that is not stored yet. */
    protected abstract E row(UUID id, Standing standing, F facts);

    @Override
    public String pairCode(F facts) {
        return facts.pairCode();
    }

    @Override
    public String title(F facts) {
        return facts.name();
    }

    @Override
    public LedgerRecord<F> add(UUID id, Standing standing, F facts) {
        E row = row(id, standing, facts);
        persist(row);
        return row;
    }

    @Override
    public Optional<LedgerRecord<F>> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(row -> row);
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
    }
}
