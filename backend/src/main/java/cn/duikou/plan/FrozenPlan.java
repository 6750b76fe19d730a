package cn.duikou.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing with the whole document, to the letter as it was frozen. */
@Schema(title = "报送件（全文）")
public record FrozenPlan(
        @JsonUnwrapped PlanFiling filing,

        @Schema(title = "报送时的全文", description = "as compiled told it then", implementation = Compiled.class)
        JsonNode compiled) {}
