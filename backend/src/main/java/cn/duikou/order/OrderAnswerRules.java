package cn.duikou.order;

import cn.duikou.order.OrderMeasure.Progress;
import cn.duikou.web.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of what a pair does about an order, beyond the form of fields. */
final class OrderAnswerRules {

    /** What is late is put right soon. */
    private static final int DAYS_OF_THE_LATE = 30;

    private OrderAnswerRules() {}

    /** A measure is planned: for a day from today on, up to the due day of the order, or soon where that has passed. */
    static List<Finding> ofMeasure(NewMeasure measure, int findings, OrderStanding order, LocalDate today) {
        List<Finding> wrong = new ArrayList<>(ofFinding(measure.finding(), findings));
        if (measure.dueOn().isBefore(today)) {
            wrong.add(Finding.at("/dueOn", "MEASURE_BEFORE_TODAY", today));
        } else if (!order.overdue() && measure.dueOn().isAfter(order.dueOn())) {
            wrong.add(Finding.at("/dueOn", "AFTER_ORDER_DUE", order.dueOn()));
        } else if (order.overdue() && measure.dueOn().isAfter(today.plusDays(DAYS_OF_THE_LATE))) {
            wrong.add(Finding.at("/dueOn", "MEASURE_NOT_SOON", today.plusDays(DAYS_OF_THE_LATE)));
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

    /**
     * What a pair has done so far.
     *
     * @param reopened when it was last sent back, where it was
     */
    record Answered(List<OrderMeasure> measures, List<OrderEvidence> evidence, Optional<Instant> reopened) {

        Answered of(int finding) {
            return new Answered(
                    measures.stream().filter(one -> one.finding() == finding).toList(),
                    evidence.stream().filter(one -> one.finding() == finding).toList(),
                    reopened);
        }

        /** Whether anything came since it was sent back, or it never was. */
        boolean isNew() {
            return reopened.isEmpty() || times().anyMatch(time -> time.isAfter(reopened.get()));
        }

        private Stream<Instant> times() {
            return Stream.concat(
                    evidence.stream().map(OrderEvidence::at),
                    measures.stream()
                            .flatMap(measure -> Stream.concat(
                                    Stream.of(measure.at()),
                                    measure.progress().stream().map(Progress::at))));
        }
    }

    /**
     * It is done when each finding has measures, all of them carried through, and evidence; once the order was sent back,
     * when something came of each since.
     */
    static List<Finding> undone(int findings, Answered answered) {
        return IntStream.rangeClosed(1, findings)
                .mapToObj(number -> wanting(number, answered.of(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> wanting(int number, Answered answered) {
        if (answered.measures().isEmpty()) {
            return Optional.of(Finding.at("", "FINDING_WITHOUT_MEASURE", number));
        }
        if (answered.measures().stream().anyMatch(one -> one.percent() < 100)) {
            return Optional.of(Finding.at("", "MEASURE_NOT_DONE", number));
        }
        if (answered.evidence().isEmpty()) {
            return Optional.of(Finding.at("", "FINDING_WITHOUT_EVIDENCE", number));
        }
        return answered.isNew() ? Optional.empty() : Optional.of(Finding.at("", "FINDING_UNCHANGED", number));
    }
}
