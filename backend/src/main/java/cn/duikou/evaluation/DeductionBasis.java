package cn.duikou.evaluation;

import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points that one begins with and loses. */
@Schema(title = "扣分制")
public record DeductionBasis(
        @Schema(title = "起评分（分）", description = "不高于分值") @Required @Points
        BigDecimal startingPoints,

        @Schema(title = "扣分事项") @Required @Size(min = 1, max = 20, message = "DEDUCTIONS_COUNT")
        List<@Required @Valid Deduction> deductions,

        @Schema(title = "保底分（分）", description = "扣分后不低于此") @Required @Points
        BigDecimal floor)
        implements ItemBasis {

    @Override
    public Stream<Placed> formulas() {
        return IntStream.range(0, deductions.size())
                .mapToObj(i -> new Placed(
                        "/deductions/" + i + "/what", deductions.get(i).what()));
    }
}
