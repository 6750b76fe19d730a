package cn.duikou.insight;

import cn.duikou.project.ProjectStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For how long projects that both sides agreed on have been at the stage where they are; frameworks are left out. */
@Schema(title = "各阶段停留时间")
public record StageAgeing(
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "所用指标") List<MeasureNote> measures,
        @Schema(title = "对口合作关系") List<String> pairCodes,

        @Schema(
                title = "各阶段与时长",
                description = "every stage before operation with every span, also where there is nothing")
        List<Span> items) {

    /** So many projects at one stage, for so long. */
    @Schema(name = "StageSpan", title = "阶段停留时长")
    public record Span(
            @Schema(title = "阶段") ProjectStage stage,

            @Schema(title = "至少（月）", description = "inclusive")
            int fromMonths,

            @Schema(title = "不足（月）", description = "exclusive; none: without end") @Nullable
            Integer toMonths,

            @Schema(title = "项目数") int records,

            @Schema(
                    title = "明细",
                    description = "the list of these projects",
                    examples = "/api/v1/projects?stage=SIGNED")
            String list) {}
}
