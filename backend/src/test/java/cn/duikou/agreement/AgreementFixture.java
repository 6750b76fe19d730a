package cn.duikou.agreement;

import cn.duikou.ledger.AnyRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Agreements as a caller sends them. */
public final class AgreementFixture {

    private AgreementFixture() {}

    /** An agreement of 辽宁 and 江苏 with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> anAgreement() {
        return new TreeMap<>(Map.of(
                "name", "沈阳经济技术开发区与苏州工业园区合作框架协议",
                "pairCode", "LN-JS",
                "clauses", List.of("T4.1.a"),
                "kind", "FRAMEWORK",
                "subject", "PARK",
                "parties",
                        List.of(
                                party("沈阳经济技术开发区管理委员会", "GOVERNMENT", "NORTHEAST"),
                                party("苏州工业园区管理委员会", "GOVERNMENT", "EAST")),
                "signedOn", "2025-03-18"));
    }

    /** With whatever an agreement may have. */
    static Map<String, Object> aDetailedAgreement() {
        Map<String, Object> agreement = anAgreement();
        agreement.putAll(Map.of(
                "summary", "双方在园区运营、招商和人才方面合作。\n每年互访。",
                "effectiveOn", "2025-04-01",
                "expiresOn", "2030-03-31",
                "renewal", "BY_CONSENT",
                "obligations",
                        List.of(
                                obligation("编制合作规划", "NORTHEAST", "2025-12-31", "2025-11-20"),
                                obligation("派驻运营团队", "EAST", "2026-06-30", null)),
                "outcomes", List.of(AnyRecord.agreed())));
        agreement.put("sourceTitle", "辽宁日报");
        agreement.put("sourceAddress", "https://example.invalid/a");
        return agreement;
    }

    static Map<String, Object> party(String name, String type, String side) {
        return Map.of("name", name, "type", type, "side", side);
    }

    static Map<String, Object> obligation(String content, String side, String dueOn, String doneOn) {
        Map<String, Object> obligation = new TreeMap<>(Map.of("content", content, "side", side, "dueOn", dueOn));
        if (doneOn != null) {
            obligation.put("doneOn", doneOn);
        }
        return obligation;
    }
}
