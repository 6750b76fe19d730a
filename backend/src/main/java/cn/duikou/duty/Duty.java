package cn.duikou.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty in a list. */
@Schema(title = "报送义务")
public record Duty(
        @JsonUnwrapped DutyStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<DutyAction> actions) {}
