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

    /** The same for whoever may not know yet how others stand: without their numbers and places. */
    Reckoning alone() {
        return switch (form) {
            case MIN_MAX, MIN_MAX_LOWER, MIN_MAX_ALIKE, MIN_MAX_NOTHING, RANK ->
                new Reckoning(Form.COMPARED, List.of(values.getFirst(), values.getLast()));
            case MISSING_PEER_MEDIAN -> new Reckoning(Form.COMPARED_MISSING, List.of(values.getLast()));
            case MISSING_NO_PEER -> new Reckoning(Form.MISSING_EXCLUDED, values);
            default -> this;
        };
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
        MIN_MAX_NOTHING,
        RANK,
        RANK_NOTHING,
        DEDUCTION,
        BONUS,
        BONUS_GIVEN,
        EXPERT_MEDIAN,
        EXPERT_TRIMMED_MEAN,
        MISSING_ZERO,
        MISSING_EXCLUDED,
        MISSING_PEER_MEDIAN,
        MISSING_NO_PEER,
        /** With others, of whom nothing is told yet. */
        COMPARED,
        COMPARED_MISSING,
        /** Told before it was kept how points were reckoned. */
        NOT_TOLD;

        /** Whether what came of it is points. */
        boolean counts() {
            return this != MISSING_EXCLUDED && this != MISSING_NO_PEER;
        }
    }
}
