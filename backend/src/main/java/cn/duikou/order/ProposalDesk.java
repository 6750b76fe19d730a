package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcome.OfItem;
import cn.duikou.pair.Pairs;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Draws from a result what an order could say: the items of a pair that fell behind, each with its clause. */
@ApplicationScoped
class ProposalDesk {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DecidedRounds rounds;
    private final Pairs pairs;

    ProposalDesk(DecidedRounds rounds, Pairs pairs) {
        this.rounds = rounds;
        this.pairs = pairs;
    }

    /**
     * @param below percent of what an item is worth
     * @throws Refusal 400 for a round that is not decided, or a pair that is not in it
     */
    OrderProposal of(UUID evaluation, String pair, int below) {
        RoundOutcome round = rounds.asked(evaluation);
        RoundOutcome.OfPair of = round.pairs().stream()
                .filter(one -> one.pairCode().equals(pair))
                .findFirst()
                .orElseThrow(() -> wrong(Finding.at("pairCode", "PAIR_NOT_EVALUATED", pair)));
        String name = pairs.find(pair).orElseThrow().nameZh();
        List<OrderProposal.Finding> findings = of.items().stream()
                .filter(item -> fellBehind(item, below))
                .map(item -> new OrderProposal.Finding(
                        item.clauses().stream().findFirst().orElse(null),
                        item.measure(),
                        item.item(),
                        item.title() + "：" + item.told()))
                .toList();
        return new OrderProposal(evaluation, pair, "关于" + name + "对口合作" + round.year() + "年度评估问题整改的通知", findings);
    }

    private static Refusal wrong(Finding finding) {
        return Refusal.because(ProblemCode.INVALID, List.of(finding));
    }

    /** Judged by data that there were, and given less of what it is worth than so many percent. */
    static boolean fellBehind(OfItem item, int below) {
        return item.judged()
                && item.points() != null
                && item.points().multiply(HUNDRED).compareTo(item.full().multiply(BigDecimal.valueOf(below))) < 0;
    }
}
