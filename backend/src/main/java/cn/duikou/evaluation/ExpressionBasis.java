package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number reckoned of measures, duties and points of other items. */
@Schema(title = "依公式")
public record ExpressionBasis(
        @Schema(
                title = "公式",
                description = "CEL，结果为数：measures.X 与 net.X 为指标的总额与净额，previous.X 与 previousNet.X 为上一年度的，"
                        + "duties.owed filed onTime inGrace late missing，orders.owed closed overdue late recurring，region.populationWan 与 region.gdpYi，"
                        + "items.X 为其他项目的得分；min、max、floor",
                examples = "100 * measures.EVER_STARTED / measures.EVER_SIGNED")
        @Required
        @PlainText(max = Formula.LONGEST)
        String expression,

        @Schema(title = "计分规则", description = "不能为 GROWTH") @Required @Valid
        ScoringRule scoring)
        implements ItemBasis {

    @Override
    public Stream<Placed> formulas() {
        return Stream.of(new Placed("/expression", expression));
    }
}
