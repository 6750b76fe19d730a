package cn.duikou.order;

import cn.duikou.order.OrderMeasure.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that was done about an order, from the first on: what was noted of it, and what its sides did. Pure. */
final class OrderHistory {

    private OrderHistory() {}

    /** What happened in the same moment stands as it was done: what answers the order first, then what moves it. */
    static List<OrderEvent> of(
            List<OrderEvent> noted,
            List<OrderMeasure> measures,
            List<OrderEvidence> evidence,
            List<OrderExtension> extensions) {
        return Stream.of(
                        measures.stream().flatMap(OrderHistory::of),
                        evidence.stream().map(OrderHistory::of),
                        extensions.stream().flatMap(OrderHistory::of),
                        noted.stream())
                .flatMap(events -> events)
                .sorted(Comparator.comparing(OrderEvent::at))
                .toList();
    }

    private static Stream<OrderEvent> of(OrderMeasure measure) {
        OrderEvent planned = new OrderEvent(
                OrderEventKind.MEASURE_PLANNED,
                measure.at(),
                measure.by(),
                measure.forOrganisation(),
                measure.side(),
                measure.finding(),
                null,
                measure.what(),
                measure.dueOn());
        return Stream.concat(
                Stream.of(planned), measure.progress().stream().map(progress -> of(measure.finding(), progress)));
    }

    private static OrderEvent of(int finding, Progress progress) {
        return new OrderEvent(
                OrderEventKind.PROGRESS_TOLD,
                progress.at(),
                progress.by(),
                progress.forOrganisation(),
                progress.side(),
                finding,
                progress.percent(),
                progress.note(),
                null);
    }

    private static OrderEvent of(OrderEvidence shown) {
        return new OrderEvent(
                OrderEventKind.EVIDENCE_SHOWN,
                shown.at(),
                shown.by(),
                shown.forOrganisation(),
                shown.side(),
                shown.finding(),
                null,
                shown.note(),
                null);
    }

    /** That it was granted is noted of the order itself. */
    private static Stream<OrderEvent> of(OrderExtension extension) {
        OrderEvent asked = new OrderEvent(
                OrderEventKind.EXTENSION_ASKED,
                extension.askedAt(),
                extension.askedBy(),
                extension.forOrganisation(),
                null,
                null,
                null,
                extension.reason(),
                extension.dueOn());
        return switch (extension.state()) {
            case ASKED, GRANTED -> Stream.of(asked);
            case REFUSED -> Stream.of(asked, decided(OrderEventKind.EXTENSION_REFUSED, extension));
            case WITHDRAWN -> Stream.of(asked, decided(OrderEventKind.EXTENSION_WITHDRAWN, extension));
        };
    }

    private static OrderEvent decided(OrderEventKind kind, OrderExtension extension) {
        return new OrderEvent(
                kind,
                Objects.requireNonNull(extension.decidedAt()),
                Objects.requireNonNull(extension.decidedBy()),
                extension.decidedFor(),
                null,
                null,
                null,
                extension.refusal(),
                null);
    }
}
