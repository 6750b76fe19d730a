package cn.duikou.park;

import cn.duikou.pair.Side;
import java.math.BigDecimal;

/** The partner's share computed another way: by the difference that each threshold makes, unrounded, in 分. */
final class NaiveShares {

    private NaiveShares() {}

    static BigDecimal ofPartner(BenefitTerms terms, long fen) {
        Side partner = terms.host().other();
        BigDecimal share = BigDecimal.ZERO;
        BigDecimal percentBefore = BigDecimal.ZERO;
        for (Tier tier : terms.tiers()) {
            BigDecimal above = BigDecimal.valueOf(fen).subtract(tier.fromWan().movePointRight(6));
            if (above.signum() >= 0) {
                BigDecimal applied = terms.tiering() == Tiering.WHOLE ? BigDecimal.valueOf(fen) : above;
                share = share.add(applied.multiply(tier.percentOf(partner).subtract(percentBefore)));
                percentBefore = tier.percentOf(partner);
            }
        }
        return share.movePointLeft(2);
    }
}
