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
                description = "CEL，结果为数；可用 measures.X net.X previous.X duties.X pair.X items.X，min max floor",
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
