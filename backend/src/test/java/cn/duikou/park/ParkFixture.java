package cn.duikou.park;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parks as a caller sends them. */
public final class ParkFixture {

    private ParkFixture() {}

    /** A park of 辽宁 and 江苏 with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aPark() {
        return new TreeMap<>(Map.of(
                "name", "沈阳—苏州产业合作园",
                "pairCode", "LN-JS",
                "clauses", List.of("T4.2.a"),
                "kind", "DEMONSTRATION",
                "hostRegionCode", "210100",
                "partnerRegionCode", "320500"));
    }

    public static Map<String, Object> aParkWithTerms() {
        Map<String, Object> park = aPark();
        park.put("benefitTerms", List.of(terms()));
        return park;
    }

    /** With whatever a park may have, but for settlements. */
    public static Map<String, Object> aDetailedPark() {
        Map<String, Object> park = aPark();
        park.putAll(Map.of(
                "level", "PROVINCIAL",
                "summary", "双方共建。\n分两期。",
                "hostZone", "沈阳经济技术开发区",
                "partnerZone", "苏州工业园区",
                "establishedOn", "2021-06-30",
                "plannedAreaKm2", 26,
                "coreAreaKm2", 1.53,
                "builtAreaKm2", 0.875,
                "management", "JOINT_COMPANY"));
        park.putAll(Map.of(
                "companyName",
                "沈苏园区开发有限公司",
                "companyCreditCode",
                "91350100M000100Y43",
                "companyNortheastPercent",
                49,
                "companyEastPercent",
                51,
                "tenants",
                List.of(tenant("苏州某装备有限公司", "OPERATING"), tenant("离开的公司", "LEFT")),
                "indicators",
                List.of(indicators(2023, 900), indicators(2024, 1200.5)),
                "benefitTerms",
                List.of(terms()),
                "sourceTitle",
                "辽宁日报",
                "sourceAddress",
                "https://example.invalid/a"));
        return park;
    }

    static Map<String, Object> tenant(String enterprise, String stage) {
        return new TreeMap<>(Map.of(
                "enterprise", enterprise, "originSide", "EAST", "stage", stage, "investmentWan", 1200, "jobs", 35));
    }

    public static Map<String, Object> indicators(int year, Object outputWan) {
        return new TreeMap<>(Map.of("year", year, "outputTargetWan", 1000, "outputWan", outputWan, "jobs", 35));
    }

    /** Of the retained tax the partner gets 40 percent, from 2022 to 2031; with changes over it. */
    public static Map<String, Object> terms(Object... changes) {
        Map<String, Object> terms = new TreeMap<>(Map.of(
                "base", "RETAINED_TAX",
                "host", "NORTHEAST",
                "fromOn", "2022-01-01",
                "toOn", "2031-12-31",
                "tiering", "MARGINAL",
                "tiers", List.of(tier(0, 60, 40)),
                "settleWithinDays", 120));
        for (int i = 0; i < changes.length; i += 2) {
            terms.put((String) changes[i], changes[i + 1]);
        }
        return terms;
    }

    static Map<String, Object> tier(Object fromWan, Object northeastPercent, Object eastPercent) {
        return Map.of("fromWan", fromWan, "northeastPercent", northeastPercent, "eastPercent", eastPercent);
    }

    /** What both sides say of a year; null for a side that is silent. */
    public static Map<String, Object> figures(int year, @Nullable Object northeast, @Nullable Object east) {
        Map<String, Object> figures = new TreeMap<>(Map.of("year", year, "base", "RETAINED_TAX"));
        if (northeast != null) {
            figures.put("northeastFigureWan", northeast);
        }
        if (east != null) {
            figures.put("eastFigureWan", east);
        }
        return figures;
    }
}
