package cn.duikou.support;

import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.Standing;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a support, to be written. The columns that lists are read by are derived from the facts by the database. */
@Entity
class Support implements LedgerRecord<SupportFacts> {

    @Id
    private UUID id;

    @Embedded
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private SupportFacts facts;

    protected Support() {}

    Support(UUID id, Standing standing, SupportFacts facts) {
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
    public SupportFacts facts() {
        return facts;
    }

    @Override
    public void take(SupportFacts agreed) {
        facts = agreed;
    }
}
