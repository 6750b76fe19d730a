package cn.duikou.order;

import cn.duikou.attachment.ReferredEvidence;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.order.OrderMeasure.Progress;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door to what pairs do about orders: rows are only added. */
@ApplicationScoped
class OrderAnswers {

    private static final String WHOSE = ", noted_at, username, organisation from ";
    private static final String MEASURES =
            "select id, finding, side, what, responsible, due_on" + WHOSE + "order_measure";
    private static final String PROGRESS = "select measure_id, percent, note, side" + WHOSE + "order_progress";
    private static final String EVIDENCE =
            "select id, finding, note, evidence::text as evidence, side" + WHOSE + "order_evidence";

    private static final String PLAN = """
            insert into order_measure (id, order_id, pair_code, finding, what, responsible, due_on, side, noted_at, username,
              organisation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REPORT = """
            insert into order_progress (measure_id, order_id, pair_code, percent, note, side, noted_at, username, organisation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SHOW = """
            insert into order_evidence (id, order_id, pair_code, finding, note, evidence, side, noted_at, username, organisation)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    OrderAnswers(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** In the order in which they were planned, each with how far it has come. */
    List<OrderMeasure> measures(UUID order) {
        Map<UUID, List<Progress>> noted = read(order, PROGRESS, " order by number", Noted::of).stream()
                .collect(Collectors.groupingBy(
                        Noted::measure, Collectors.mapping(Noted::progress, Collectors.toList())));
        return read(order, MEASURES, " order by noted_at, id", OrderAnswers::measure).stream()
                .map(measure -> measure.with(noted.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    List<OrderEvidence> evidence(UUID order) {
        return read(order, EVIDENCE, " order by noted_at, id", this::shown);
    }

    void plan(OrderStanding order, NewMeasure given) {
        add(
                order,
                PLAN,
                UUID.randomUUID(),
                order.id(),
                order.pairCode(),
                given.finding(),
                given.what(),
                given.responsible(),
                given.dueOn());
    }

    void progress(OrderStanding order, UUID measure, NewProgress given) {
        add(order, REPORT, measure, order.id(), order.pairCode(), given.percent(), given.note());
    }

    void show(OrderStanding order, NewOrderEvidence given, List<ReferredEvidence> evidence) {
        String referred = json.valueToTree(evidence).toString();
        add(order, SHOW, UUID.randomUUID(), order.id(), order.pairCode(), given.finding(), given.note(), referred);
    }

    /** Of a measure, whose is told beside it. */
    private record Noted(UUID measure, Progress progress) {

        static Noted of(ResultSet row) throws SQLException {
            return new Noted(
                    row.getObject("measure_id", UUID.class),
                    new Progress(
                            row.getInt("percent"),
                            row.getString("note"),
                            Side.valueOf(row.getString("side")),
                            Rows.instant(row, "noted_at"),
                            row.getString("username"),
                            row.getString("organisation")));
        }
    }

    private static OrderMeasure measure(ResultSet row) throws SQLException {
        return new OrderMeasure(
                row.getObject("id", UUID.class),
                row.getInt("finding"),
                Side.valueOf(row.getString("side")),
                row.getString("what"),
                row.getString("responsible"),
                row.getObject("due_on", LocalDate.class),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                0,
                List.of());
    }

    private OrderEvidence shown(ResultSet row) throws SQLException {
        try {
            return new OrderEvidence(
                    row.getObject("id", UUID.class),
                    row.getInt("finding"),
                    row.getString("note"),
                    json.readValue(row.getString("evidence"), new TypeReference<>() {}),
                    Side.valueOf(row.getString("side")),
                    Rows.instant(row, "noted_at"),
                    row.getString("username"),
                    row.getString("organisation"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored evidence is none", e);
        }
    }

    private <T> List<T> read(UUID order, String select, String sorted, Rows.Reading<T> reading) {
        Conditions.Query query = Scope.ofOrder(caller.get(), order).select(select, sorted);
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With whose it is and who wrote it, which stand last; only a side of the pair answers. */
    private void add(OrderStanding order, String sql, Object... values) {
        Caller author = caller.get();
        Side side = Objects.requireNonNull(author.sideOf(order.pairCode()));
        Stream<Object> whose = Stream.of(
                side.name(),
                clock.instant(),
                author.username(),
                author.organisation().code());
        try (Connection connection = database.getConnection()) {
            Rows.change(
                    connection, sql, Stream.concat(Arrays.stream(values), whose).toArray());
        } catch (SQLException e) {
            throw new IllegalStateException("The answer to the order could not be stored", e);
        }
    }
}
