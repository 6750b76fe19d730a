package cn.duikou.support;

import cn.duikou.ledger.AnyRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Support as a caller sends it. */
public final class SupportFixture {

    private SupportFixture() {}

    /** Money for 辽宁 and 江苏, all of it granted; fields may be changed before it is sent. */
    public static Map<String, Object> aSupport() {
        return new TreeMap<>(Map.of(
                "name", "示范园区基础设施专项资金",
                "pairCode", "LN-JS",
                "clauses", List.of("S4.d"),
                "kind", "CENTRAL_BUDGET",
                "unit", "WAN_YUAN",
                "grantor", "国家发展改革委",
                "recipient", "沈阳某园区管理委员会",
                "movements", List.of(moved("GRANTED", "2025-03-01", 3000.5))));
    }

    /** With whatever a support may have. */
    static Map<String, Object> aDetailedSupport() {
        Map<String, Object> support = aSupport();
        support.putAll(Map.of(
                "document", "投资计划〔2025〕1号",
                "recipientCode", AnyRecord.agreed(),
                "summary", "用于道路。\n分两批拨付。",
                "validFrom", "2025-01-01",
                "validUntil", "2027-12-31",
                "movements",
                        List.of(
                                moved("GRANTED", "2025-03-01", 3000.5),
                                moved("PAID", "2025-05-01", 1000),
                                moved("USED", "2025-06-30", 999.99)),
                "sourceTitle", "辽宁日报",
                "sourceAddress", "https://example.invalid/a"));
        return support;
    }

    static Map<String, Object> moved(String step, String on, Object quantity) {
        return Map.of("step", step, "on", on, "quantity", quantity);
    }
}
