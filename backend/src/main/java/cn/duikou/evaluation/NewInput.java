package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points that somebody gives an item, with what he says of them; none where whoever leads takes back what was set. */
record NewInput(
        InputKind kind,
        Where where,
        @Nullable BigDecimal points,
        @Nullable String remark) {}
