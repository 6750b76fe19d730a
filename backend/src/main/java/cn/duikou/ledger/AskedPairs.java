package cn.duikou.ledger;

import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pairs that a list is asked for, with those below them where that is asked too. */
public final class AskedPairs {

    private AskedPairs() {}

    /** Their codes, none where no pair is asked for; an unknown one is noted as wrong. */
    public static Set<String> codes(
            Given given, Pairs pairs, @Nullable List<String> pairCode, @Nullable String withSubPairs) {
        boolean withBelow = Boolean.TRUE.equals(given.flag("withSubPairs", withSubPairs));
        return codes(given, pairs, "pairCode", pairCode, withBelow);
    }

    /** The same of a filter of another name. */
    static Set<String> codes(Given given, Pairs pairs, String name, @Nullable List<String> asked, boolean withBelow) {
        Set<String> codes = new HashSet<>();
        for (String code : given.texts(name, asked)) {
            if (pairs.find(code).isEmpty()) {
                given.found(Finding.at(name, "UNKNOWN_PAIR", code));
            }
            codes.add(code);
            if (withBelow) {
                pairs.subPairsOf(code).stream().map(Pair::code).forEach(codes::add);
            }
        }
        return codes;
    }
}
