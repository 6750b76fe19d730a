package cn.duikou.notice;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.sealing.Seal;
import cn.duikou.sealing.Sealed;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door to how people want to be told. Of those who want mail it keeps their address sealed, and as whom they were here
 * last: the platform has no other list of its users.
 */
@ApplicationScoped
class NoticeChoices {

    private static final Duration KNOWN = Duration.ofMinutes(10);
    private static final Chosen NONE = new Chosen(
            new NoticeWish(false, NoticeLanguage.ZH, List.of(NoticeTopic.values())), 0, null, null, Set.of());

    private static final String COLUMNS = "select version, mail, language, topics, seen_at, organisation, roles";
    private static final String STORE = """
            insert into notice_choice (username, version, mail, language, topics, mail_since, organisation, roles, seen_at,
              address_key, address) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (username) do update set version = notice_choice.version + 1, mail = excluded.mail,
              language = excluded.language, topics = excluded.topics,
              mail_since = case when excluded.mail then coalesce(notice_choice.mail_since, excluded.mail_since) end,
              organisation = excluded.organisation, roles = excluded.roles, seen_at = excluded.seen_at,
              address_key = excluded.address_key, address = excluded.address
            where notice_choice.version = ?""";
    private static final String MET = """
            update notice_choice set organisation = ?, roles = ?, seen_at = ?, address_key = ?, address = ?
            where username = ? and mail""";
    private static final String RECIPIENTS =
            "select username, organisation, roles, language, topics, mail_since, address_key, address from notice_choice";
    private static final String FORGET = """
            update notice_choice set address_key = null, address = null where address is not null and seen_at <= ?""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Seal seal;
    private final Clock clock;

    NoticeChoices(AgroalDataSource database, CurrentCaller caller, Seal seal, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.seal = seal;
        this.clock = clock;
    }

    /** What is stored of a person; version 0 where nothing is. */
    record Chosen(
            NoticeWish wish,
            int version,
            @Nullable Instant seenAt,
            @Nullable String organisation,
            Set<String> roles) {

        private static Chosen of(ResultSet row) throws SQLException {
            return new Chosen(
                    new NoticeWish(
                            row.getBoolean("mail"), NoticeLanguage.valueOf(row.getString("language")), topics(row)),
                    row.getInt("version"),
                    Rows.instant(row, "seen_at"),
                    row.getString("organisation"),
                    Set.copyOf(Rows.texts(row, "roles")));
        }

        private boolean isOf(Caller caller, Instant now) {
            return seenAt != null
                    && seenAt.isAfter(now.minus(KNOWN))
                    && caller.organisation().code().equals(organisation)
                    && caller.roles().equals(roles);
        }
    }

    Chosen mine() {
        try (Connection connection = database.getConnection()) {
            return Rows.all(
                            connection,
                            Scope.ofOwn(caller.get()).select(COLUMNS + " from notice_choice", ""),
                            Chosen::of)
                    .stream()
                    .findFirst()
                    .orElse(NONE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal 412 where somebody was faster than whoever saw that version */
    void store(int seen, NoticeWish wish) {
        Caller acting = caller.get();
        Optional<Sealed> address = wish.mail() ? sealed() : Optional.empty();
        Instant now = clock.instant();
        int stored = update(
                STORE,
                acting.username(),
                wish.mail(),
                wish.language().name(),
                wish.topics().stream().map(NoticeTopic::name).toArray(String[]::new),
                wish.mail() ? now : null,
                wish.mail() ? acting.organisation().code() : null,
                wish.mail() ? acting.roles().toArray(String[]::new) : null,
                wish.mail() ? now : null,
                address.map(Sealed::keyId).orElse(null),
                address.map(Sealed::bytes).orElse(null),
                seen);
        if (stored != 1) {
            throw Refusal.changedMeanwhile(String.valueOf(seen));
        }
    }

    /** Somebody who wants mail is here: as who, and under which address, holds for what is mailed from now on. */
    void met() {
        Chosen known = mine();
        Caller acting = caller.get();
        Instant now = clock.instant();
        if (!known.wish().mail() || known.isOf(acting, now)) {
            return;
        }
        Optional<Sealed> address = sealed();
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        MET,
                        acting.organisation().code(),
                        acting.roles().toArray(String[]::new),
                        now,
                        address.map(Sealed::keyId).orElse(null),
                        address.map(Sealed::bytes).orElse(null),
                        acting.username()));
    }

    /** Who wants mail and was here lately. Whose address cannot be opened gets none until he is here again. */
    List<Recipient> recipients(Instant seenSince) {
        Conditions.Query query = Scope.ofTelling()
                .and("mail and address is not null")
                .and("seen_at > ?", seenSince)
                .select(RECIPIENTS, " order by username");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, this::recipient).stream()
                    .flatMap(Optional::stream)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of whoever has not been here since, no address is kept. */
    void forgetAddresses(Instant seenSince) {
        QuarkusTransaction.requiringNew().run(() -> update(FORGET, seenSince));
    }

    private Optional<Recipient> recipient(ResultSet row) throws SQLException {
        String username = row.getString("username");
        Sealed sealed = new Sealed(row.getString("address_key"), row.getBytes("address"));
        try {
            return Optional.of(new Recipient(
                    username,
                    row.getString("organisation"),
                    Set.copyOf(Rows.texts(row, "roles")),
                    NoticeLanguage.valueOf(row.getString("language")),
                    Set.copyOf(topics(row)),
                    Rows.instant(row, "mail_since"),
                    new String(seal.open(place(username), sealed), StandardCharsets.UTF_8)));
        } catch (Seal.Unopened unopened) {
            return Optional.empty();
        }
    }

    private static List<NoticeTopic> topics(ResultSet row) throws SQLException {
        return Rows.texts(row, "topics").stream().map(NoticeTopic::valueOf).toList();
    }

    private Optional<Sealed> sealed() {
        String place = place(caller.get().username());
        return caller.verifiedAddress().map(text -> seal.seal(place, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String place(String username) {
        return "notice/" + username;
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("What a person chose could not be stored", e);
        }
    }
}
