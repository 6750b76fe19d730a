package cn.duikou.project;

import java.time.LocalDate;

/** What the rules of a project must know of the world around them; answered by code alone, so that rules stay pure. */
interface Surroundings {

    boolean hasPair(String pairCode);

    boolean hasClause(String clauseCode);

    boolean hasIndustry(String industryCode);

    boolean hasRegion(String regionCode);

    /** Whether the region lies on one of both sides of the pair. */
    boolean lieWithin(String pairCode, String regionCode);

    LocalDate today();
}
