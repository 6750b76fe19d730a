package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a body sends back what was filed, why, and until when it wants it again. */
@Schema(title = "退回方案")
public record Returning(
        @Schema(title = "原因", examples = "重大项目进展与台账不符，请核实后重报") @Required @PlainText(max = 2000, lines = true)
        String reason,

        @Schema(title = "再报时限", description = "不早于今天；不填为十个工作日之后") @PlanDate @Nullable
        LocalDate answerBy,

        @Schema(title = "对各章节的意见") @Size(max = 50, message = "COMMENTS_COUNT") @Nullable
        List<@Required @Valid NewComment> comments) {}
