package cn.duikou.insight;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.identity.Reach;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** The pairs whose records a caller may see: of any other, nought would be a wrong figure. */
@ApplicationScoped
class VisiblePairs {

    private final Pairs pairs;
    private final CurrentCaller caller;

    VisiblePairs(Pairs pairs, CurrentCaller caller) {
        this.pairs = pairs;
        this.caller = caller;
    }

    /**
     * @throws Refusal 403 for who reads no ledger, 404 for a pair that there is not or whose records the caller may not see
     */
    Pair find(String code) {
        Pair pair = pairs.find(code).orElseThrow(Refusal::notFound);
        Caller reader = caller.get();
        reader.require(Permission.READ_LEDGER);
        if (reader.reach() == Reach.OWN && reader.sideOf(code) == null) {
            throw Refusal.notFound();
        }
        return pair;
    }
}
