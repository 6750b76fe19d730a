package cn.duikou.notice;

import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to which mails were sent. Whoever adds the row of one, or takes it up again, has it, and has it committed before he
 * speaks to a server: of several instances one sends, and what breaks off in between is never sent a second time.
 */
@ApplicationScoped
class MailLog {

    /** After which a claim that was not settled has been broken off. */
    private static final Duration CONVERSATION = Duration.ofMinutes(10);

    private static final String CLAIM = """
            insert into notice_mail (id, username, about, day, state, claimed_at) values (?, ?, ?, ?, 'CLAIMED', ?)
            on conflict (username, about, day) do nothing""";
    private static final String TAKE_UP = """
            update notice_mail set state = 'CLAIMED', claimed_at = ?, attempts = attempts + 1, retry_at = null
            where id = ? and state = 'DELAYED' and retry_at <= ?""";
    private static final String SETTLE = """
            update notice_mail set state = ?, retry_at = ?, settled_at = ? where id = ? and state = 'CLAIMED'""";
    private static final String FORGET = "delete from notice_mail where day < ?";
    private static final String GIVE_UP_DAILY = """
            update notice_mail set state = 'GIVEN_UP', retry_at = null, settled_at = ?
            where state = 'DELAYED' and about = ? and day < ?""";

    private final AgroalDataSource database;
    private final Clock clock;

    MailLog(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A mail that this instance sends, and how often that has been tried with this time. */
    record Claim(UUID id, Errand errand, int attempts) {}

    /** When a person's mails were last taken, and last refused for good. */
    record Last(@Nullable Instant sentAt, @Nullable Instant refusedAt) {}

    Optional<Claim> claim(String username, Errand errand) {
        UUID id = UUID.randomUUID();
        return alone(CLAIM, id, username, errand.about(), errand.day(), clock.instant()) == 1
                ? Optional.of(new Claim(id, errand, 1))
                : Optional.empty();
    }

    /** Those that a server put off until now. */
    List<Claim> takenUp(String username) {
        Instant now = clock.instant();
        Conditions.Query query = of(username)
                .and("state = 'DELAYED'")
                .and("retry_at <= ?", now)
                .select("select id, about, day, attempts from notice_mail", " order by day, about");
        return read(
                        query,
                        row -> new Claim(
                                row.getObject("id", UUID.class),
                                new Errand(row.getString("about"), row.getObject("day", LocalDate.class)),
                                row.getInt("attempts") + 1))
                .stream()
                .filter(claim -> alone(TAKE_UP, now, claim.id(), now) == 1)
                .toList();
    }

    void settle(Claim claim, MailState state, @Nullable Instant retryAt) {
        alone(SETTLE, state.name(), retryAt, clock.instant(), claim.id());
    }

    /** The mail of another day has taken their place. */
    void giveUpDailyBefore(LocalDate today) {
        alone(GIVE_UP_DAILY, clock.instant(), Errand.daily(today).about(), today);
    }

    /** Nothing is begun for a day that is so long past. */
    void forgetBefore(LocalDate day) {
        alone(FORGET, day);
    }

    /** What need not be begun any more; of what is longer ago nothing is urgent. */
    Set<Errand> begun(String username, LocalDate since) {
        Conditions.Query query = of(username).and("day >= ?", since).select("select about, day from notice_mail", "");
        return new HashSet<>(read(
                query, row -> new Errand(row.getString("about"), row.getObject("day", LocalDate.class))));
    }

    /** Until when a person has been told what there was, as far as his daily mail before that day may have come. */
    Optional<Instant> toldUntil(String username, LocalDate before) {
        Conditions.Query query = of(username)
                .and("about = ?", Errand.daily(before).about())
                .and("day < ?", before)
                .and("state in ('CLAIMED', 'SENT', 'EMPTY', 'UNCERTAIN')")
                .select("select claimed_at from notice_mail", " order by day desc limit 1");
        return read(query, row -> Rows.instant(row, "claimed_at")).stream().findFirst();
    }

    Last last(String username) {
        Conditions.Query query = of(username).select("""
                        select max(settled_at) filter (where state = 'SENT') as sent,
                          max(settled_at) filter (where state = 'REFUSED') as refused from notice_mail""", "");
        return read(query, row -> new Last(Rows.instant(row, "sent"), Rows.instant(row, "refused")))
                .getFirst();
    }

    /** Of which nobody knows whether they were sent. */
    int uncertain() {
        Conditions.Query query = Scope.ofTelling()
                .and(
                        "(state = 'UNCERTAIN' or state = 'CLAIMED' and claimed_at < ?)",
                        clock.instant().minus(CONVERSATION))
                .select("select count(*) from notice_mail", "");
        return read(query, row -> row.getInt(1)).getFirst();
    }

    private static Conditions of(String username) {
        return Scope.ofTelling().and("username = ?", username);
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int alone(String sql, @Nullable Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return Rows.change(connection, sql, values);
            } catch (SQLException e) {
                throw new IllegalStateException("What becomes of a mail could not be stored", e);
            }
        });
    }
}
