package cn.duikou.exchange;

import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.Standing;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a batch, to be written. The columns that lists are read by are derived from the facts by the database. */
@Entity
class Exchange implements LedgerRecord<ExchangeFacts> {

    @Id
    private UUID id;

    @Embedded
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExchangeFacts facts;

    protected Exchange() {}

    Exchange(UUID id, Standing standing, ExchangeFacts facts) {
        this.id = id;
        this.standing = standing;
        this.facts = facts;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public ExchangeFacts facts() {
        return facts;
    }

    @Override
    public void take(ExchangeFacts agreed) {
        facts = agreed;
    }
}
