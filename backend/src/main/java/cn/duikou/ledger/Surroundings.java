package cn.duikou.ledger;

import cn.duikou.pair.Side;
import java.time.LocalDate;
import java.util.UUID;

/** What the rules of ledgers must know of the world around them; asked by code or id alone, so that rules stay pure. */
public interface Surroundings {

    boolean hasPair(String pairCode);

    /** Whether the pair has that side at all: one region takes part without a partner. */
    boolean hasSide(String pairCode, Side side);

    boolean hasClause(String clauseCode);

    boolean hasIndustry(String industryCode);

    boolean hasRegion(String regionCode);

    /** Whether the region lies on one of both sides of the pair. */
    boolean lieWithin(String pairCode, String regionCode);

    /** Whether the caller sees such a record of that ledger. */
    boolean hasRecord(String ledger, UUID id);

    /** Whether the region lies on that side of the pair. */
    boolean liesOn(String pairCode, Side side, String regionCode);

    /** Whether the code is that of one of the nine functional zones of T4.1.a. */
    boolean hasFunctionalZone(String zoneTypeCode);

    LocalDate today();
}
