package cn.duikou.order;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding that an order of an earlier year had too: of the same clause and the same measure. */
@Schema(name = "RecurringFinding", title = "再次出现的问题")
public record Recurrence(
        @Schema(title = "问题号", description = "本通知的，从 1 起") int finding,

        @Schema(title = "以前的整改通知") UUID orderId,
        @Schema(title = "以前的编号") String code,
        @Schema(title = "以前的评估年度") int year,

        @Schema(title = "以前的问题号", description = "从 1 起") int earlierFinding) {

    /** What an earlier order had found. */
    record Earlier(UUID id, String code, int year, List<OrderFinding> findings) {}

    /**
     * By clause and measure; where no measure is named, by the clause alone among those that name none. Orders of the same year
     * or a later one are no earlier ones.
     */
    static List<Recurrence> of(List<OrderFinding> findings, int year, List<Earlier> orders) {
        return indexes(findings)
                .flatMap(found -> orders.stream()
                        .filter(order -> order.year() < year)
                        .flatMap(order -> indexes(order.findings())
                                .filter(before -> alike(
                                        findings.get(found), order.findings().get(before)))
                                .map(before ->
                                        new Recurrence(found + 1, order.id(), order.code(), order.year(), before + 1))))
                .toList();
    }

    private static boolean alike(OrderFinding one, OrderFinding other) {
        return one.clauseCode().equals(other.clauseCode()) && Objects.equals(one.measure(), other.measure());
    }

    private static Stream<Integer> indexes(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }
}
