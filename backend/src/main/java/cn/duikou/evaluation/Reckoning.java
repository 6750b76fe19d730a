package cn.duikou.evaluation;

import cn.duikou.web.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How points were reckoned: the form of the sentence that tells it, and the numbers that stand in it. */
@Schema(title = "算式")
record Reckoning(
        @Schema(title = "算式") Form form,
        @Schema(title = "代入的数") List<String> values) {

    /** Decimals of figures as they are read. */
    private static final int READ = 2;

    static Reckoning of(Form form, BigDecimal... values) {
        return new Reckoning(form, Arrays.stream(values).map(Decimals::plain).toList());
    }

    /** The same in figures as they are read. */
    Reckoning rounded() {
        return of(
                form,
                values.stream()
                        .map(value -> Decimals.rounded(new BigDecimal(value), READ))
                        .toArray(BigDecimal[]::new));
    }

    /** In words, which are no part of a score. */
    String told(Locale language) {
        return Messages.text(language, "Reckoning." + form.name(), List.copyOf(values));
    }

    /** Each has its sentence in both languages. */
    @Schema(name = "ReckoningForm", title = "算式类别")
    enum Form {
        BAND,
        BELOW_BANDS,
        TARGET_REACHED,
        TARGET_PARTLY,
        TARGET_NOT_REACHED,
        GROWTH_REACHED,
        GROWTH_PARTLY,
        GROWTH_NOT_REACHED,
        MIN_MAX,
        MIN_MAX_LOWER,
        MIN_MAX_ALIKE,
        RANK,
        DEDUCTION,
        BONUS,
        BONUS_GIVEN,
        EXPERT_MEDIAN,
        EXPERT_TRIMMED_MEAN,
        MISSING_ZERO,
        MISSING_EXCLUDED,
        MISSING_PEER_MEDIAN
    }
}
