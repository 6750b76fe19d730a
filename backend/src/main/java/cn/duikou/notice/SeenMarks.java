package cn.duikou.notice;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The door to what a person has seen of his inbox, which is all that is kept of it. */
@ApplicationScoped
class SeenMarks {

    private static final String UNTIL = """
            insert into inbox_mark (username, seen_until) values (?, ?) on conflict (username)
            do update set seen_until = greatest(inbox_mark.seen_until, excluded.seen_until)""";
    private static final String FORGET = "delete from inbox_seen where username = ? and at <= ?";
    private static final String ONE = """
            insert into inbox_seen (username, item, at) values (?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Surroundings surroundings;
    private final Clock clock;

    SeenMarks(AgroalDataSource database, CurrentCaller caller, Surroundings surroundings, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    void add(SeenItems seen) {
        if ((seen.until() == null) == (seen.items() == null)) {
            throw broken(List.of(Finding.at("/until", "SEEN_WHAT")));
        }
        if (seen.until() != null) {
            until(seen.until());
        } else {
            items(seen.items());
        }
    }

    private void until(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw broken(List.of(Finding.at("/until", "MOMENT_IN_FUTURE")));
        }
        for (String sql : List.of(UNTIL, FORGET)) {
            update(sql, caller.get().username(), moment);
        }
    }

    private record Known(UUID id, Instant at) {}

    private void items(List<UUID> items) {
        Caller reader = caller.get();
        List<Known> known = known(reader, items);
        List<UUID> ids = known.stream().map(Known::id).toList();
        List<Finding> wrong = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!ids.contains(items.get(i))) {
                wrong.add(Finding.at("/items/" + i, "UNKNOWN_ITEM"));
            }
        }
        if (!wrong.isEmpty()) {
            throw broken(wrong);
        }
        known.forEach(item -> update(ONE, reader.username(), item.id(), item.at()));
    }

    /** Of those that the caller has in his inbox. */
    private List<Known> known(Caller reader, List<UUID> items) {
        Conditions.Query query = Scope.ofInbox(reader)
                .and("id::text = any (?)", (Object)
                        items.stream().map(UUID::toString).toArray(String[]::new))
                .select("select id, at from inbox(date '" + surroundings.today() + "')", "");
        try (Connection connection = database.getConnection()) {
            return Rows.all(
                    connection, query, row -> new Known(row.getObject("id", UUID.class), Rows.instant(row, "at")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("What was seen could not be stored", e);
        }
    }

    private static Refusal broken(List<Finding> wrong) {
        return Refusal.because(ProblemCode.RULES_BROKEN, wrong);
    }
}
