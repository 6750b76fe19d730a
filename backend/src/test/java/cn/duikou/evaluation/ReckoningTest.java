package cn.duikou.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.Reckoning.Form;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of how points came about. */
class ReckoningTest {

    @Test
    void is_told_in_round_figures_where_it_is_to_be_read() {
        Reckoning reckoning =
                Reckoning.of(Form.GROWTH_NOT_REACHED, new BigDecimal("-80.9001025266"), new BigDecimal("5.0"));
        assertEquals(List.of("-80.9", "5"), reckoning.rounded().values());
    }
}
