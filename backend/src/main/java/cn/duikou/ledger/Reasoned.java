package cn.duikou.ledger;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision that must be given with its reason. */
@Schema(title = "理由")
public record Reasoned(
        @Schema(title = "原因", examples = "总投资与我方备案不一致") @Required @PlainText(max = 2000, lines = true)
        String reason) {

    /** A return, with the fields where this side has figures of its own. */
    @Schema(name = "ReasonedReturn", title = "退回")
    public record Return(
            @Schema(title = "原因", examples = "总投资与我方备案不一致") @Required @PlainText(max = 2000, lines = true)
            String reason,

            @Schema(title = "我方数据", description = "only the fields in dispute, in the form of the ledger's facts")
            @Nullable
            JsonNode counterFacts) {}
}
