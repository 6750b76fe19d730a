package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of an outline, as the coordinator says it. */
@Schema(title = "方案提纲（填报）")
public record PlanTemplateFacts(
        @Schema(title = "文件类别") @Required DutyKind kind,

        @Schema(title = "施行日期", description = "不早于今天；自该日（含）起新编制的依此，已在编制的不变") @Required @PlanDate
        LocalDate effectiveFrom,

        @Schema(title = "章节", description = "依次编号；必写章节须覆盖方案六项内容")
        @Required
        @Size(min = 1, max = 40, message = "SECTIONS_COUNT")
        List<@Required @Valid TemplateSection> sections) {}
