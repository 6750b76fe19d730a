package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sections begin with what stood in the plan before. */
@Schema(title = "沿用上一期")
public record CarryOver(
        @Schema(title = "章节代码", description = "只限还没有人写过的")
        @Required
        @Size(min = 1, max = 40, message = "SECTIONS_COUNT")
        List<@Required @PlainText(max = 40) String> sections) {}
