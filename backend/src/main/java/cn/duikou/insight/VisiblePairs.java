package cn.duikou.insight;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.identity.Reach;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (!isSeen(pair)) {
            throw Refusal.notFound();
        }
        return pair;
    }

    /** Those asked for in a list; one that the caller does not see is unknown to him. */
    List<Pair> asked(Given given, List<String> codes) {
        List<Pair> seen = new ArrayList<>();
        for (String code : new LinkedHashSet<>(codes)) {
            pairs.find(code)
                    .filter(this::isSeen)
                    .ifPresentOrElse(seen::add, () -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        }
        return seen;
    }

    /** The pairs that the caller sees and that stand below no other that he sees, in the order of the plan. */
    List<Pair> outermost() {
        List<Pair> seen = pairs.all().stream().filter(this::isSeen).toList();
        Set<String> codes = seen.stream().map(Pair::code).collect(Collectors.toSet());
        return seen.stream()
                .filter(pair -> pair.parentCode() == null || !codes.contains(pair.parentCode()))
                .toList();
    }

    /** Who sees agreed records alone does not know what waits or is disputed, not even that nothing is. */
    boolean seesOpen() {
        return caller.get().reach() != Reach.AGREED;
    }

    private boolean isSeen(Pair pair) {
        Caller reader = caller.get();
        reader.require(Permission.READ_LEDGER);
        return reader.reach() != Reach.OWN || reader.sideOf(pair.code()) != null;
    }
}
