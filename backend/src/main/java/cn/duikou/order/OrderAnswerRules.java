package cn.duikou.order;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What must hold of what a pair does about an order, beyond the form of fields. */
final class OrderAnswerRules {

    private OrderAnswerRules() {}

    /** A measure is planned: for a day from today on, and up to the due day of the order unless that has passed. */
    static List<Finding> ofMeasure(NewMeasure measure, int findings, OrderStanding order, LocalDate today) {
        List<Finding> wrong = new ArrayList<>(ofFinding(measure.finding(), findings));
        if (measure.dueOn().isBefore(today)) {
            wrong.add(Finding.at("/dueOn", "MEASURE_BEFORE_TODAY", today));
        } else if (!order.overdue() && measure.dueOn().isAfter(order.dueOn())) {
            wrong.add(Finding.at("/dueOn", "AFTER_ORDER_DUE", order.dueOn()));
        }
        return wrong;
    }

    static List<Finding> ofProgress(NewProgress progress) {
        return progress.percent() < 0 || progress.percent() > 100
                ? List.of(Finding.at("/percent", "OUT_OF_RANGE", "0", "100"))
                : List.of();
    }

    static List<Finding> ofExtension(NewExtension extension, LocalDate due, LocalDate today) {
        LocalDate after = due.isAfter(today) ? due : today;
        return OrderRules.later(extension.dueOn(), after);
    }

    /** There is such a finding. */
    static List<Finding> ofFinding(int number, int findings) {
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
}
