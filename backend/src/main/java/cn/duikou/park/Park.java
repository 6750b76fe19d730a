package cn.duikou.park;

import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.Standing;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a park, to be written. The columns that lists are read by are derived from the facts by the database. */
@Entity
class Park implements LedgerRecord<ParkFacts> {

    @Id
    private UUID id;

    @Embedded
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private ParkFacts facts;

    protected Park() {}

    Park(UUID id, Standing standing, ParkFacts facts) {
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
    public ParkFacts facts() {
        return facts;
    }

    @Override
    public void take(ParkFacts agreed) {
        facts = agreed;
    }
}
