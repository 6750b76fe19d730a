package cn.duikou.agreement;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the obligations that both sides agreed on: what each says, who owes it and by when. They have no numbers,
 * so that each is looked for by what it says, and where it was changed by what is most like it. Pure.
 */
final class ObligationRules extends FactRules {

    private static final int MOST_OF_THREE = 2;

    private final List<Obligation> told;
    private final Set<Integer> free;

    private ObligationRules(List<Obligation> told, Surroundings surroundings) {
        super(surroundings);
        this.told = told;
        this.free = IntStream.range(0, told.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Finding> check(List<Obligation> told, List<Obligation> agreed, Surroundings surroundings) {
        ObligationRules rules = new ObligationRules(told, surroundings);
        List<Integer> missing = IntStream.range(0, agreed.size())
                .boxed()
                .filter(i -> rules.take(obligation -> likeness(obligation, agreed.get(i)), MOST_OF_THREE + 1) == null)
                .toList();
        missing.forEach(i -> rules.staysAsAgreed(agreed.get(i), i + 1));
        return rules.found();
    }

    /** With another day an overdue obligation would never have been late: what changes is cancelled and listed anew. */
    private void staysAsAgreed(Obligation agreed, int number) {
        Integer place = take(obligation -> likeness(obligation, agreed), MOST_OF_THREE);
        if (place == null) {
            require(false, "/obligations", "OBLIGATION_DROPPED", number);
            return;
        }
        Obligation now = told.get(place);
        String at = "/obligations/" + place;
        require(now.content().equals(agreed.content()), at + "/content", "OBLIGATION_IS_FIXED", number);
        require(now.side() == agreed.side(), at + "/side", "OBLIGATION_IS_FIXED", number);
        require(now.dueOn().equals(agreed.dueOn()), at + "/dueOn", "OBLIGATION_IS_FIXED", number);
    }

    /** The place of the first that is like enough and stands for no other one. */
    private @Nullable Integer take(ToIntFunction<Obligation> likeness, int least) {
        Optional<Integer> place = free.stream()
                .filter(i -> likeness.applyAsInt(told.get(i)) >= least)
                .findFirst();
        place.ifPresent(free::remove);
        return place.orElse(null);
    }

    /** How many of the three things that stay are the same. */
    private static int likeness(Obligation one, Obligation other) {
        return (one.content().equals(other.content()) ? 1 : 0)
                + (one.side() == other.side() ? 1 : 0)
                + (one.dueOn().equals(other.dueOn()) ? 1 : 0);
    }
}
