package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcome.OfPair;
import cn.duikou.web.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
}
