package cn.duikou.zone;

import cn.duikou.ledger.LedgerRecord;
import cn.duikou.ledger.Standing;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a zone link, to be written. The columns that lists are read by are derived from the facts by the database. */
@Entity
class ZoneLink implements LedgerRecord<ZoneLinkFacts> {

    @Id
    private UUID id;

    @Embedded
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private ZoneLinkFacts facts;

    protected ZoneLink() {}

    ZoneLink(UUID id, Standing standing, ZoneLinkFacts facts) {
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
    public ZoneLinkFacts facts() {
        return facts;
    }

    @Override
    public void take(ZoneLinkFacts agreed) {
        facts = agreed;
    }
}
