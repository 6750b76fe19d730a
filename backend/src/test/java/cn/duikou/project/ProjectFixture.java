package cn.duikou.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Projects as a caller sends them. */
public final class ProjectFixture {

    private ProjectFixture() {}

    /** A signed project of 辽宁 and 江苏 with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aSignedProject() {
        return new TreeMap<>(Map.of(
                "name", "沈阳智能机床产业化项目",
                "pairCode", "LN-JS",
                "clauses", List.of("T2.1.a"),
                "kind", "INVESTMENT",
                "industryCode", "34",
                "regionCode", "210100",
                "totalInvestmentWan", 120000.5,
                "stage", "SIGNED",
                "signedOn", "2025-03-18"));
    }
}
