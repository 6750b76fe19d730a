package cn.duikou.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One order, with all that was done about it. */
@Schema(title = "整改通知（详情）")
public record OrderDetail(
        @JsonUnwrapped OrderStanding standing,

        @Schema(title = "问题与要求", description = "次序即问题号，从 1 起")
        List<OrderFinding> findings,

        @Schema(title = "再次出现", description = "以前年度的整改通知中同一条款、同一指标的问题")
        List<Recurrence> recurrences,

        @Schema(title = "整改措施") List<OrderMeasure> measures,
        @Schema(title = "佐证") List<OrderEvidence> evidence,
        @Schema(title = "延期") List<OrderExtension> extensions,
        @Schema(title = "经过", description = "由早及近") List<OrderEvent> history,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<OrderAction> actions,

        @JsonIgnore String tag) {}
