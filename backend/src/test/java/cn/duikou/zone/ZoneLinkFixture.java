package cn.duikou.zone;

import cn.duikou.ledger.AnyRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Zone links as a caller sends them. */
public final class ZoneLinkFixture {

    private ZoneLinkFixture() {}

    /** A zone of 沈阳 and one of 苏州, with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aZoneLink() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("name", "沈阳片区与苏州片区制度创新对接"),
                Map.entry("pairCode", "LN-JS"),
                Map.entry("clauses", List.of("T4.1.a")),
                Map.entry("northeastZoneName", "示例自贸试验区沈阳片区"),
                Map.entry("northeastZoneType", "FREE_TRADE_ZONE"),
                Map.entry("northeastRegionCode", "210100"),
                Map.entry("eastZoneName", "示例高新区苏州园区"),
                Map.entry("eastZoneType", "HIGH_TECH_ZONE"),
                Map.entry("eastRegionCode", "320500"),
                Map.entry("level", "NATIONAL"),
                Map.entry("summary", "每半年互派团队，共享招商信息。"),
                Map.entry("since", "2022-05-18")));
    }

    /** With whatever a zone link may have. */
    static Map<String, Object> aFruitfulZoneLink() {
        Map<String, Object> link = aZoneLink();
        link.putAll(Map.of(
                "until", "2023-05-17",
                "experience", "一枚印章管审批。\n企业开办一窗办理。",
                "experienceRecords", List.of(AnyRecord.agreedReplication()),
                "results", "引进两家企业。",
                "outcomes", List.of(AnyRecord.agreed(), AnyRecord.agreed())));
        link.put("sourceTitle", "辽宁日报");
        link.put("sourceAddress", "https://example.invalid/a");
        return link;
    }
}
