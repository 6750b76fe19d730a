package cn.duikou.order;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What must hold of an order and of its checks, beyond the form of fields. */
final class OrderRules {

    private OrderRules() {}

    /** Whether there is such a clause, a measure, an item of the sheet. */
    record Known(Predicate<String> clause, Predicate<String> measure, Predicate<String> item) {}

    static List<Finding> ofDraft(OrderFacts order, LocalDate today, Known known) {
        List<Finding> wrong = new ArrayList<>(later(order.dueOn(), today));
        for (int i = 0; i < order.findings().size(); i++) {
            wrong.addAll(unknown("/findings/" + i, order.findings().get(i), known));
        }
        return wrong;
    }

    static List<Finding> ofCheck(NewCheck check, LocalDate today) {
        LocalDate due = check.dueOn();
        if (check.outcome() == CheckOutcome.CLOSED) {
            return due == null ? List.of() : List.of(Finding.at("/dueOn", "DUE_OF_REOPENED"));
        }
        return due == null ? List.of(Finding.at("/dueOn", "REQUIRED")) : later(due, today);
    }

    static List<Finding> later(LocalDate day, LocalDate after) {
        return day.isAfter(after) ? List.of() : List.of(Finding.at("/dueOn", "NOT_LATER_THAN", after));
    }

    private static List<Finding> unknown(String at, OrderFinding finding, Known known) {
        List<Finding> unknown = new ArrayList<>();
        if (!known.clause().test(finding.clauseCode())) {
            unknown.add(Finding.at(at + "/clauseCode", "UNKNOWN_CLAUSE", finding.clauseCode()));
        }
        if (finding.measure() != null && !known.measure().test(finding.measure())) {
            unknown.add(Finding.at(at + "/measure", "UNKNOWN_MEASURE", finding.measure()));
        }
        if (finding.item() != null && !known.item().test(finding.item())) {
            unknown.add(Finding.at(at + "/item", "UNKNOWN_SCORE_ITEM", finding.item()));
        }
        return unknown;
    }
}
