package cn.duikou.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(title = "方案")
public record Plan(
        @JsonUnwrapped PlanStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<PlanAction> actions) {}
