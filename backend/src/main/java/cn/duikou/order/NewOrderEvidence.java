package cn.duikou.order;

import cn.duikou.attachment.GivenEvidence;
import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a side shows that a finding has been answered. */
@Schema(title = "整改佐证（内容）")
public record NewOrderEvidence(
        @Schema(title = "问题号", description = "从 1 起", examples = "1") @Required @CountFromOne(max = 50)
        Integer finding,

        @Schema(title = "说明", examples = "8 个项目的开工进展") @Required @PlainText(max = 2000, lines = true)
        String note,

        @Schema(title = "佐证") @Required @Valid GivenEvidence evidence) {}
