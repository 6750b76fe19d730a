package cn.duikou.agreement;

import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.Standing;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of an agreement, to be written. The columns that lists are read by are derived from the facts by the database. */
@Entity
class Agreement implements LedgerRecord<AgreementFacts> {

    @Id
    private UUID id;

    @Embedded
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreementFacts facts;

    protected Agreement() {}

    Agreement(UUID id, Standing standing, AgreementFacts facts) {
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
    public AgreementFacts facts() {
        return facts;
    }

    @Override
    public void take(AgreementFacts agreed) {
        facts = agreed;
    }
}
