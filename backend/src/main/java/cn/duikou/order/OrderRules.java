package cn.duikou.order;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What must hold of an order and of what is done about it, beyond the form of fields. */
final class OrderRules {

    private OrderRules() {}

    /** Whether there is such a clause, a measure, an item of the sheet. */
    record Known(Predicate<String> clause, Predicate<String> measure, Predicate<String> item) {}

    static List<Finding> wrong(OrderFacts order, LocalDate today, Known known) {
        List<Finding> wrong = new ArrayList<>(later(order.dueOn(), today));
        for (int i = 0; i < order.findings().size(); i++) {
            OrderFinding finding = order.findings().get(i);
            if (!known.clause().test(finding.clauseCode())) {
                wrong.add(Finding.at("/findings/" + i + "/clauseCode", "UNKNOWN_CLAUSE", finding.clauseCode()));
            }
            if (finding.measure() != null && !known.measure().test(finding.measure())) {
                wrong.add(Finding.at("/findings/" + i + "/measure", "UNKNOWN_MEASURE", finding.measure()));
            }
            if (finding.item() != null && !known.item().test(finding.item())) {
                wrong.add(Finding.at("/findings/" + i + "/item", "UNKNOWN_SCORE_ITEM", finding.item()));
            }
        }
        return wrong;
    }

    /** A measure is planned: for a day from today on, and up to the due day of the order unless that has passed. */
    static List<Finding> wrong(NewMeasure measure, int findings, OrderStanding order, LocalDate today) {
        List<Finding> wrong = new ArrayList<>(finding(measure.finding(), findings));
        if (measure.dueOn().isBefore(today)) {
            wrong.add(Finding.at("/dueOn", "MEASURE_BEFORE_TODAY", today));
        } else if (!order.overdue() && measure.dueOn().isAfter(order.dueOn())) {
            wrong.add(Finding.at("/dueOn", "AFTER_ORDER_DUE", order.dueOn()));
        }
        return wrong;
    }

    static List<Finding> wrong(NewProgress progress) {
        return progress.percent() < 0 || progress.percent() > 100
                ? List.of(Finding.at("/percent", "OUT_OF_RANGE", "0", "100"))
                : List.of();
    }

    static List<Finding> wrong(NewExtension extension, LocalDate due, LocalDate today) {
        LocalDate after = due.isAfter(today) ? due : today;
        return later(extension.dueOn(), after);
    }

    static List<Finding> wrong(NewCheck check, LocalDate today) {
        LocalDate due = check.dueOn();
        if (check.outcome() == CheckOutcome.CLOSED) {
            return due == null ? List.of() : List.of(Finding.at("/dueOn", "DUE_OF_REOPENED"));
        }
        return due == null ? List.of(Finding.at("/dueOn", "REQUIRED")) : later(due, today);
    }

    /** There is such a finding. */
    static List<Finding> finding(int number, int findings) {
        return number > findings
                ? List.of(Finding.at("/finding", "OUT_OF_RANGE", "1", String.valueOf(findings)))
                : List.of();
    }

    /** It is done when each finding has measures, all of them carried through, and evidence. */
    static List<Finding> undone(int findings, List<OrderMeasure> measures, List<OrderEvidence> evidence) {
        return IntStream.rangeClosed(1, findings)
                .mapToObj(number -> wanting(number, measures, evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> wanting(int number, List<OrderMeasure> measures, List<OrderEvidence> evidence) {
        List<OrderMeasure> of =
                measures.stream().filter(one -> one.finding() == number).toList();
        if (of.isEmpty()) {
            return Optional.of(Finding.at("", "FINDING_WITHOUT_MEASURE", number));
        }
        if (of.stream().anyMatch(one -> one.percent() < 100)) {
            return Optional.of(Finding.at("", "MEASURE_NOT_DONE", number));
        }
        return evidence.stream().anyMatch(one -> one.finding() == number)
                ? Optional.empty()
                : Optional.of(Finding.at("", "FINDING_WITHOUT_EVIDENCE", number));
    }

    private static List<Finding> later(LocalDate day, LocalDate after) {
        return day.isAfter(after) ? List.of() : List.of(Finding.at("/dueOn", "NOT_LATER_THAN", after));
    }
}
