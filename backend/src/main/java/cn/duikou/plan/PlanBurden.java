package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a plan came from where. */
@Schema(title = "填报负担")
public record PlanBurden(
        @Schema(title = "方案标识") UUID planId,
        @Schema(title = "章节") List<Section> sections,
        @Schema(title = "合计") BurdenCounts total) {

    /** Of one section. */
    @Schema(name = "SectionBurden", title = "章节填报负担")
    public record Section(
            @Schema(title = "章节代码") String key,
            @Schema(title = "章节标题") String title,
            @Schema(title = "计数") BurdenCounts counts) {}

    /** Of all that was filed, by pair, year and kind. */
    @Schema(name = "PlanBurdens", title = "填报负担台账")
    public record Ledger(
            @Schema(title = "各对口合作关系各年度各类文件") List<Row> items,
            @Schema(title = "合计") BurdenCounts total) {}

    /** The filings of one pair, year and kind, each plan by its last one. */
    @Schema(name = "PlanBurdenRow", title = "填报负担台账行")
    public record Row(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "年度", description = "期间首日所在的年度") int year,
            @Schema(title = "文件类别") DutyKind kind,
            @Schema(title = "件数") int plans,
            @Schema(title = "计数") BurdenCounts counts) {}
}
