package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Points on top of what the dimension is worth, up to the points of the item: counted, or given by assessors. */
@Schema(title = "加分制")
public record BonusBasis(
        @Schema(title = "次数", description = "CEL，结果为数；没有则由评委给分", examples = "measures.ADOPTIONS")
        @PlainText(max = Formula.LONGEST)
        @Nullable
        String what,

        @Schema(title = "每次加分（分）", description = "与次数同时给出") @Points @Nullable
        BigDecimal pointsEach)
        implements ItemBasis {

    @Override
    public Stream<Placed> formulas() {
        return Stream.ofNullable(what).map(text -> new Placed("/what", text));
    }
}
