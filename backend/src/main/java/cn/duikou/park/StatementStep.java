package cn.duikou.park;

import cn.duikou.web.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a statement: what is done, the values its words mention, the formula and what comes of it in 元. */
@Schema(title = "结算步骤")
public record StatementStep(
        @Schema(title = "步骤") StepKind kind,
        @Schema(title = "说明中的数值") List<String> values,
        @Schema(title = "算式") Formula formula,

        @Schema(
                title = "得数（元）",
                description = "exact; parts of a 分 until the step that rounds",
                examples = "6172839.45")
        BigDecimal amountYuan) {

    static StatementStep of(StepKind kind, List<String> values, Formula formula) {
        return new StatementStep(kind, values, formula, formula.result());
    }

    String words(Locale language) {
        return Messages.text(language, kind + ".step", List.copyOf(values));
    }
}
