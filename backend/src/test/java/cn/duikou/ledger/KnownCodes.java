package cn.duikou.ledger;

import cn.duikou.pair.Side;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** As much of the reference data as rules are tested with. */
public record KnownCodes() implements Surroundings {

    public static final LocalDate TODAY = LocalDate.of(2091, 6, 30);

    private static final Map<String, Set<String>> PROVINCES = Map.of(
            "LN-JS", Set.of("21", "32"),
            "JL-ZJ", Set.of("22", "33"),
            "HL-GD", Set.of("23", "44"),
            "SY-BJ", Set.of("21", "11"),
            "DL-SH", Set.of("21", "31"),
            "CC-TJ", Set.of("22", "12"));

    @Override
    public boolean hasPair(String pairCode) {
        return PROVINCES.containsKey(pairCode);
    }

    @Override
    public boolean hasSide(String pairCode, Side side) {
        return hasPair(pairCode);
    }

    @Override
    public boolean hasClause(String clauseCode) {
        return clauseCode.matches("T[1-4]\\.[1-9]\\.[a-z]|S[1-6]\\.[a-z]");
    }

    @Override
    public boolean hasIndustry(String industryCode) {
        return industryCode.matches("0[1-9]|[1-8][0-9]|9[0-7]");
    }

    @Override
    public boolean hasRegion(String regionCode) {
        return regionCode.matches("[1-6][0-9]{5}");
    }

    @Override
    public boolean hasRecord(String ledger, UUID id) {
        return id.toString().startsWith("00000000-");
    }

    @Override
    public boolean liesOn(String pairCode, Side side, String regionCode) {
        String province = regionCode.substring(0, 2);
        return lieWithin(pairCode, regionCode) && province.startsWith("2") == (side == Side.NORTHEAST);
    }

    @Override
    public boolean hasFunctionalZone(String zoneTypeCode) {
        return Set.of("FREE_TRADE_ZONE", "HIGH_TECH_ZONE").contains(zoneTypeCode);
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public boolean lieWithin(String pairCode, String regionCode) {
        return PROVINCES.get(pairCode).contains(regionCode.substring(0, 2));
    }
}
