package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the points of an item come from. */
@Schema(
        title = "得分依据",
        oneOf = {MeasureBasis.class, ExpressionBasis.class, DeductionBasis.class, BonusBasis.class, ExpertBasis.class})
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = MeasureBasis.class, name = "MEASURE"),
    @Type(value = ExpressionBasis.class, name = "EXPRESSION"),
    @Type(value = DeductionBasis.class, name = "DEDUCTION"),
    @Type(value = BonusBasis.class, name = "BONUS"),
    @Type(value = ExpertBasis.class, name = "EXPERT")
})
public sealed interface ItemBasis permits MeasureBasis, ExpressionBasis, DeductionBasis, BonusBasis, ExpertBasis {

    /** A formula of the basis, and where below it the formula stands. */
    record Placed(String pointer, String text) {}

    default Stream<Placed> formulas() {
        return Stream.of();
    }
}
