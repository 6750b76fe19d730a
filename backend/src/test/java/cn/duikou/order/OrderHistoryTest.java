package cn.duikou.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.order.OrderMeasure.Progress;
import cn.duikou.pair.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** All that was done stands in the history of an order, once, in the order of time. */
class OrderHistoryTest {

    @Property(tries = 200)
    void tells_everything_once_in_the_order_of_time(
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> noted,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> planned,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> shown,
            @ForAll @Size(max = 4) List<ExtensionState> asked) {
        List<OrderEvent> told = OrderHistory.of(
                noted.stream().map(OrderHistoryTest::event).toList(),
                planned.stream().map(OrderHistoryTest::measure).toList(),
                shown.stream().map(OrderHistoryTest::evidence).toList(),
                asked.stream().map(OrderHistoryTest::extension).toList());
        long ended = asked.stream()
                .filter(state -> state == ExtensionState.REFUSED || state == ExtensionState.WITHDRAWN)
                .count();
        assertEquals(noted.size() + 2L * planned.size() + shown.size() + asked.size() + ended, told.size());
        assertTrue(IntStream.range(1, told.size())
                .noneMatch(i -> told.get(i).at().isBefore(told.get(i - 1).at())));
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }

    private static OrderEvent event(int second) {
        return new OrderEvent(
                OrderEventKind.REOPENED, at(second), "某人", "ndrc", null, null, null, "请补充", LocalDate.EPOCH);
    }

    private static OrderMeasure measure(int second) {
        Progress progress = new Progress(100, "完成", Side.EAST, at(second + 1), "某人", "jiangsu");
        return new OrderMeasure(
                UUID.randomUUID(),
                1,
                Side.EAST,
                "排查",
                "某单位",
                LocalDate.EPOCH,
                at(second),
                "某人",
                "jiangsu",
                100,
                List.of(progress));
    }

    private static OrderEvidence evidence(int second) {
        return new OrderEvidence(UUID.randomUUID(), 1, "说明", List.of(), Side.EAST, at(second), "某人", "jiangsu");
    }

    private static OrderExtension extension(ExtensionState state) {
        boolean open = state == ExtensionState.ASKED;
        return new OrderExtension(
                UUID.randomUUID(),
                LocalDate.EPOCH,
                "批复在办",
                state,
                at(7),
                "某人",
                "liaoning",
                open ? null : at(50),
                open ? null : "他人",
                open ? null : "ndrc",
                state == ExtensionState.REFUSED ? "时间足够" : null);
    }
}
