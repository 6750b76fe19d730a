package cn.duikou.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Projects as a caller sends them. */
public final class ProjectFixture {

    private ProjectFixture() {}

    /** A signed project of 辽宁 and 江苏 with all that is required; fields may be changed before it is sent. */
    public static Map<String, Object> aSignedProject() {
        Map<String, Object> project = new TreeMap<>(Map.of(
                "name", "沈阳智能机床产业化项目",
                "pairCode", "LN-JS",
                "clauses", List.of("T2.1.a"),
                "kind", "INVESTMENT",
                "industryCode", "34",
                "regionCode", "210100",
                "totalInvestmentWan", 120000.5,
                "stage", "SIGNED",
                "signedOn", "2025-03-18"));
        project.putAll(Map.of("flagship", false, "greenChannel", false));
        return project;
    }

    /** A project with whatever a project may have. */
    public static Map<String, Object> aDetailedProject() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of(
                "summary",
                "建设数控机床生产线。\n分两期实施。",
                "flagship",
                true,
                "nationalProjectCode",
                "2503-210112-04-01-123456",
                "investors",
                List.of(Map.of("name", "江苏某装备有限公司", "creditCode", "91350100M000100Y43", "regionCode", "320000")),
                "funding",
                List.of(
                        Map.of("source", "ENTERPRISE", "amountWan", 80000),
                        Map.of("source", "BANK_LOAN", "amountWan", 40000.5)),
                "greenChannel",
                true,
                "responsibleOfficer",
                "王某",
                "attribution",
                List.of(share("LN-JS", 60), share("SY-BJ", 40)),
                "milestones",
                List.of(Map.of("name", "主体封顶", "dueOn", "2026-06-30")),
                "progressReports",
                List.of(progress("2025-04", 1000), progress("2025-05", 2500.25))));
        project.put("sourceTitle", "辽宁日报");
        project.put("sourceAddress", "https://example.invalid/a");
        return project;
    }

    public static Map<String, Object> share(String pairCode, Object percent) {
        return Map.of("pairCode", pairCode, "sharePercent", percent);
    }

    public static Map<String, Object> progress(String month, Object investedWan) {
        return new TreeMap<>(Map.of("month", month, "investedWan", investedWan));
    }

    /** The same project with another value in one field, or without the field. */
    public static Map<String, Object> with(Map<String, Object> project, String field, @Nullable Object value) {
        Map<String, Object> changed = new TreeMap<>(project);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }
}
