package cn.duikou.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which item is reckoned of which others: an order in which each comes after those that it needs, or a circle. */
final class ItemReferences {

    private final Map<String, ? extends Collection<String>> needs;
    private final Set<String> ordered = new LinkedHashSet<>();
    private final List<String> under = new ArrayList<>();
    private List<String> circle = List.of();

    /** @param needs of each item the codes of the others, in the order of the sheet */
    ItemReferences(Map<String, ? extends Collection<String>> needs) {
        this.needs = needs;
        needs.keySet().forEach(this::visit);
    }

    /** Makes no sense where there is a circle. */
    List<String> order() {
        return List.copyOf(ordered);
    }

    /** The first one found, its first item again at its end; empty where there is none. */
    List<String> circle() {
        return circle;
    }

    private void visit(String item) {
        if (!circle.isEmpty() || ordered.contains(item) || !needs.containsKey(item)) {
            return;
        }
        if (under.contains(item)) {
            circle = new ArrayList<>(under.subList(under.indexOf(item), under.size()));
            circle.add(item);
            return;
        }
        under.add(item);
        needs.get(item).forEach(this::visit);
        under.remove(item);
        ordered.add(item);
    }
}
