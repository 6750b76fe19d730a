package cn.duikou.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in a list. */
@Schema(title = "整改通知（列表）")
public record Order(
        @JsonUnwrapped OrderStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<OrderAction> actions) {}
