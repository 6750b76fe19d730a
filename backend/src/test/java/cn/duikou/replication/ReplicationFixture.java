package cn.duikou.replication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replications as a caller sends them. */
public final class ReplicationFixture {

    private ReplicationFixture() {}

    /** A practice of 江苏 that 沈阳 pilots, with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aReplication() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("name", "沈阳市复制“不见面审批”改革"),
                Map.entry("pairCode", "LN-JS"),
                Map.entry("clauses", List.of("T1.1.d")),
                Map.entry("practiceTitle", "不见面审批（服务）改革"),
                Map.entry("practiceBody", "江苏省示例政务办"),
                Map.entry("practiceRegionCode", "320000"),
                Map.entry("adopterName", "沈阳市示例营商局"),
                Map.entry("adopterRegionCode", "210100"),
                Map.entry("manner", "ADAPTED"),
                Map.entry("stage", "PILOTED"),
                Map.entry("benchmarkedOn", "2023-03-20"),
                Map.entry("plannedOn", "2023-09-01"),
                Map.entry("pilotedOn", "2024-01-01")));
    }

    /** With whatever a replication may have. */
    static Map<String, Object> anEvaluatedReplication() {
        Map<String, Object> replication = aReplication();
        replication.putAll(Map.of(
                "summary", "网上申请、快递送达。\n先在两个区试点。",
                "documentTitle", "关于推进不见面审批（服务）改革的实施意见",
                "documentNumber", "苏示发〔2022〕30号",
                "documentItem", "第二条",
                "documentOn", "2022-06-30",
                "adoptionDocument", "沈阳市推进方案（沈示发〔2023〕8号）",
                "stage", "EVALUATED",
                "rolledOutOn", "2024-07-01",
                "evaluatedOn", "2025-07-01",
                "effects",
                        List.of(
                                effect("企业开办时间", "FALL", 5, 1, "2025-06-30"),
                                effect("网上办结率", "RISE", 40, 92, "2025-06-30"))));
        replication.put("sourceTitle", "辽宁日报");
        replication.put("sourceAddress", "https://example.invalid/a");
        return replication;
    }

    static Map<String, Object> effect(String name, String aim, Number before, Number after, String measuredOn) {
        return Map.of(
                "name", name, "unit", "%", "aim", aim, "before", before, "after", after, "measuredOn", measuredOn);
    }
}
