package cn.duikou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Gives out the codes by which people name records: {@code DK-2026-000001}. */
@ApplicationScoped
class Codes {

    private final EntityManager database;

    Codes(EntityManager database) {
        this.database = database;
    }

    String next(Instant at) {
        Number number = (Number)
                database.createNativeQuery("select nextval('ledger_code')").getSingleResult();
        return "DK-%d-%06d".formatted(at.atZone(AsOf.ZONE).getYear(), number.longValue());
    }
}
