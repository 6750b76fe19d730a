package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcome.OfPair;
import cn.duikou.web.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who can be commended by a result: pairs of the round against which no veto holds. */
final class CommendationRules {

    private CommendationRules() {}

    /** Those that came first in their groups. */
    static List<String> first(RoundOutcome round) {
        return round.pairs().stream()
                .filter(pair -> pair.rank() == 1 && !pair.vetoed())
                .map(OfPair::pairCode)
                .toList();
    }

    static List<Finding> wrong(List<String> pairCodes, RoundOutcome round) {
        List<Finding> wrong = new ArrayList<>();
        Finding.doubled("/pairCodes", pairCodes).ifPresent(wrong::add);
        for (int i = 0; i < pairCodes.size(); i++) {
            String code = pairCodes.get(i);
            Optional<OfPair> of = round.pairs().stream()
                    .filter(pair -> pair.pairCode().equals(code))
                    .findFirst();
            if (of.isEmpty()) {
                wrong.add(Finding.at("/pairCodes/" + i, "PAIR_NOT_EVALUATED", code));
            } else if (of.get().vetoed()) {
                wrong.add(Finding.at("/pairCodes/" + i, "PAIR_VETOED", code));
            }
        }
        return wrong;
    }

    /**
     * What speaks against commending them, to be confirmed by whoever does so all the same.
     *
     * @param overdue the codes of the orders that a pair has not answered in time
     */
    static List<Finding> doubtful(List<String> pairCodes, RoundOutcome round, Function<String, List<String>> overdue) {
        List<Finding> doubtful = new ArrayList<>();
        for (int i = 0; i < pairCodes.size(); i++) {
            String code = pairCodes.get(i);
            String pointer = "/pairCodes/" + i;
            if (round.pairs().stream()
                    .anyMatch(pair -> pair.last() && pair.pairCode().equals(code))) {
                doubtful.add(Finding.at(pointer, "PAIR_RANKED_LAST", code));
            }
            List<String> late = overdue.apply(code);
            if (!late.isEmpty()) {
                doubtful.add(Finding.at(pointer, "PAIR_ORDER_OVERDUE", code, String.join("、", late)));
            }
        }
        return doubtful;
    }
}
