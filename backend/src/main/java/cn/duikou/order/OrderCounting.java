package cn.duikou.order;

import cn.duikou.evaluation.OrderTally;
import cn.duikou.evaluation.PairOrders;
import cn.duikou.order.Orders.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts for the next evaluation what its pairs have answered, and how late. */
@ApplicationScoped
class OrderCounting implements OrderTally {

    private final Orders orders;

    OrderCounting(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Map<String, PairOrders> of(Collection<String> pairs, int year, LocalDate day) {
        return pairs.stream().collect(Collectors.toMap(Function.identity(), pair -> {
            String evidence = "/api/v1/orders?pairCode=" + pair;
            return counted(orders.issued(pair, day), year, evidence);
        }));
    }

    /** Those that were open at some time of that year. */
    static PairOrders counted(List<Whole> issued, int year, String evidence) {
        List<Whole> owed = issued.stream()
                .filter(order -> isOpenIn(order.standing(), year))
                .toList();
        List<Recurrence.Earlier> all = issued.stream().map(Whole::earlier).toList();
        long recurring = owed.stream()
                .mapToLong(order -> Recurrence.of(
                                order.findings(), order.standing().year(), all)
                        .stream()
                        .mapToInt(Recurrence::finding)
                        .distinct()
                        .count())
                .sum();
        return new PairOrders(
                owed.size(),
                count(owed, order -> order.state() == OrderState.CLOSED),
                count(owed, OrderStanding::overdue),
                count(owed, OrderStanding::wasLate),
                (int) recurring,
                evidence);
    }

    private static boolean isOpenIn(OrderStanding order, int year) {
        LocalDate issued = order.issuedOn();
        LocalDate closed = order.closedOn();
        return issued != null && issued.getYear() <= year && (closed == null || closed.getYear() >= year);
    }

    private static int count(List<Whole> orders, Predicate<OrderStanding> which) {
        return (int) orders.stream().map(Whole::standing).filter(which).count();
    }
}
