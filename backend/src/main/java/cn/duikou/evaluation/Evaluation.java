package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in a list. */
@Schema(title = "评估（列表）")
public record Evaluation(
        @JsonUnwrapped EvaluationStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<EvaluationAction> actions) {}
