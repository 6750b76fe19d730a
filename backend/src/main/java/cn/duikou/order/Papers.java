package cn.duikou.order;

import cn.duikou.clause.Clause;
import cn.duikou.clause.Clauses;
import cn.duikou.document.Paper;
import cn.duikou.order.Orders.Whole;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes papers of orders and commendations, for whoever may know them. */
@ApplicationScoped
class Papers {

    private final Orders orders;
    private final OrderLog log;
    private final Commendations commendations;
    private final Pairs pairs;
    private final Clauses clauses;

    Papers(Orders orders, OrderLog log, Commendations commendations, Pairs pairs, Clauses clauses) {
        this.orders = orders;
        this.log = log;
        this.commendations = commendations;
        this.pairs = pairs;
        this.clauses = clauses;
    }

    Paper ofOrder(UUID id) {
        Whole order = orders.find(id);
        List<Clause> called = order.findings().stream()
                .map(finding -> clauses.find(finding.clauseCode()).orElseThrow())
                .toList();
        byte[] content = OrderPaper.of(
                        order.standing(),
                        dueWhenIssued(order.standing()),
                        order.findings(),
                        pair(order.standing().pairCode()),
                        called)
                .bytes();
        return new Paper(content, order.standing().code());
    }

    Paper ofCommendation(UUID id) {
        Commendation commendation = commendations.find(id);
        List<Pair> commended = commendation.pairCodes().stream().map(this::pair).toList();
        byte[] content =
                OrderPaper.of(commendation, commendation.text(), commended).bytes();
        return new Paper(content, commendation.code());
    }

    /** What was issued keeps what it says; more time and reopening stand in the log. */
    private LocalDate dueWhenIssued(OrderStanding order) {
        return log.of(order.id()).stream()
                .filter(event -> event.kind() == OrderEventKind.ISSUED)
                .map(OrderEvent::dueOn)
                .findFirst()
                .orElse(order.dueOn());
    }

    private Pair pair(String code) {
        return pairs.find(code).orElseThrow();
    }
}
