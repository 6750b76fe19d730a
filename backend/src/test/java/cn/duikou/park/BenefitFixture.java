package cn.duikou.park;

import cn.duikou.pair.Side;
import cn.duikou.web.StrictJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Terms and inputs as a caller would send them. */
final class BenefitFixture {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    private BenefitFixture() {}

    /** Half and half of the retained tax of a park in the Northeast, ten years from 2018; with changes over it. */
    static BenefitTerms terms(Object... changes) {
        return terms(with(
                new TreeMap<>(Map.of(
                        "base", "RETAINED_TAX",
                        "host", "NORTHEAST",
                        "fromOn", "2018-01-01",
                        "toOn", "2027-12-31",
                        "tiering", "MARGINAL",
                        "tiers", List.of(tier("0", "50")),
                        "settleWithinDays", 120)),
                changes));
    }

    static BenefitTerms terms(Map<String, Object> terms) {
        return JSON.convertValue(terms, BenefitTerms.class);
    }

    /** The terms with changes. */
    static BenefitTerms but(BenefitTerms terms, Object... changes) {
        return terms(with(asMap(terms), changes));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(BenefitTerms terms) {
        return JSON.convertValue(terms, TreeMap.class);
    }

    private static Map<String, Object> with(Map<String, Object> map, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            map.put((String) changes[i], changes[i + 1]);
        }
        return map;
    }

    /** Of a park in the Northeast: the percent is the partner's. */
    static Tier tier(String fromWan, String eastPercent) {
        BigDecimal east = new BigDecimal(eastPercent);
        return new Tier(new BigDecimal(fromWan), BigDecimal.valueOf(100).subtract(east), east);
    }

    static SettlementInput input(int year, String northeastFigureWan, String eastFigureWan) {
        return new SettlementInput(
                year,
                BenefitBase.RETAINED_TAX,
                new BigDecimal(northeastFigureWan),
                new BigDecimal(eastFigureWan),
                null);
    }

    /** Both sides say the same, an amount of so many 分. */
    static SettlementInput input(BenefitTerms terms, int year, long fen) {
        BigDecimal figure = BigDecimal.valueOf(fen, 6);
        return new SettlementInput(year, terms.base(), figure, figure, null);
    }

    static BigDecimal partnersPart(BenefitTerms terms, int year, long fen) {
        return settle(terms, year, fen).partOf(terms.host().other());
    }

    static Statement settle(BenefitTerms terms, int year, long fen) {
        return Settlement.compute(List.of(terms), input(terms, year, fen));
    }

    static SettlementInput withoutFigureOf(Side side, SettlementInput input) {
        return new SettlementInput(
                input.year(),
                input.base(),
                side == Side.NORTHEAST ? null : input.northeastFigureWan(),
                side == Side.EAST ? null : input.eastFigureWan(),
                null);
    }
}
