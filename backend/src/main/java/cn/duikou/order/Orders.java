package cn.duikou.order;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads orders as they stand today, each as far as the caller may know it. */
@ApplicationScoped
class Orders {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("dueOn", "due_on", "date"),
            new SortKey("year", "year", "int"),
            new SortKey("code", "code", "text"),
            new SortKey("state", "state", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Surroundings surroundings;
    private final ObjectMapper json;

    Orders(
            AgroalDataSource database,
            Cursors cursors,
            CurrentCaller caller,
            Pairs pairs,
            Surroundings surroundings,
            ObjectMapper json) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.surroundings = surroundings;
        this.json = json;
    }

    /** An order and what it says. */
    record Whole(OrderStanding standing, List<OrderFinding> findings) {

        Recurrence.Earlier earlier() {
            return new Recurrence.Earlier(standing.id(), standing.code(), standing.year(), findings);
        }
    }

    Paged<Order> page(OrderParameters asked, PageParameters page) {
        Given given = new Given();
        Conditions conditions = asked(given, asked);
        given.refuseIfWrong();
        Listing<Order> listing = new Listing<>(
                "order",
                OrderStanding.COLUMNS,
                table(surroundings.today()),
                "null as nothing_more",
                SORT_KEYS,
                "-updatedAt",
                row -> {
                    OrderStanding standing = OrderStanding.of(row);
                    return new Order(standing, new OrderSituation(standing, caller.get()).allowed());
                });
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal 404 for one that there is not or that is not the caller's to know */
    Whole find(UUID id) {
        return read(Scope.ofOrders(caller.get()).and("id = ?", id), surroundings.today()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The same for whoever does something with it: whoever else does waits until this transaction is over. */
    Whole lock(UUID id) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, "order " + id);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The order could not be locked", e);
        }
        return find(id);
    }

    /** @throws Refusal 403 for whoever may not do that, 409 where it has not come so far or further */
    void require(OrderStanding order, OrderAction action) {
        OrderSituation situation = new OrderSituation(order, caller.get());
        if (!situation.isPermitted(action)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        situation.lock(action).ifPresent(lock -> {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(lock));
        });
    }

    /** All that were issued to a pair, the first one first. */
    List<Whole> issued(String pair, LocalDate day) {
        return read(Scope.ofOrders(caller.get()).and("pair_code = ?", pair).and("state <> 'DRAFT'"), day);
    }

    boolean isTaken(String number) {
        return !read(Scope.ofOrders(caller.get()).and("number = ?", number), surroundings.today())
                .isEmpty();
    }

    private List<Whole> read(Conditions conditions, LocalDate day) {
        Conditions.Query query = conditions.select(
                "select " + OrderStanding.COLUMNS + ", findings::text as findings from " + table(day),
                " order by year, code");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, this::whole);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String table(LocalDate day) {
        return "order_on(date '" + day + "')";
    }

    private Conditions asked(Given given, OrderParameters asked) {
        Conditions conditions = Scope.ofOrders(caller.get())
                .oneOf("state", given.options("state", asked.state, OrderState.class))
                .oneOf("light", given.options("light", asked.light, OrderLight.class))
                .given("was_late = ?", given.flag("wasLate", asked.wasLate));
        List<String> codes = given.texts("pairCode", asked.pairCode);
        codes.stream()
                .filter(code -> pairs.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        int year = given.whole("year", asked.year, 0, FIRST_YEAR, LAST_YEAR);
        return conditions.oneOf("pair_code", codes).given("year = ?", year == 0 ? null : year);
    }

    private Whole whole(ResultSet row) throws SQLException {
        try {
            return new Whole(
                    OrderStanding.of(row), json.readValue(row.getString("findings"), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored findings are none", e);
        }
    }
}
