package cn.duikou.plan;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The door to what stands in the sections of plans, version by version. */
@ApplicationScoped
class Sections {

    /** So long one goes on with the version that one began. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private static final String ADD = """
            insert into plan_section (plan_id, pair_code, key, version, origin, blocks, text_length, live_fields, begun_at,
              written_at, username, organisation, side) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String GO_ON = """
            update plan_section set version = version + 1, blocks = ?::jsonb, text_length = ?, live_fields = ?, written_at = ?
            where plan_id = ? and key = ? and version = ?""";
    private static final String LATEST = "select distinct on (key) ";
    private static final String NEWEST_FIRST = " order by key, version desc";
    private static final String ALL = SectionVersion.COLUMNS + ", blocks";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Narratives narratives;
    private final Clock clock;

    Sections(AgroalDataSource database, CurrentCaller caller, Narratives narratives, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.narratives = narratives;
        this.clock = clock;
    }

    /** A version and what stands in it. */
    record Stored(SectionVersion version, String blocks) {}

    /** Which version of each section is the latest. */
    List<SectionVersion> latest(UUID plan) {
        return read(
                of(plan).select(LATEST + SectionVersion.COLUMNS + " from plan_section", NEWEST_FIRST),
                SectionVersion::of);
    }

    /** The latest version of each section with what stands in it. */
    List<Stored> written(UUID plan) {
        return read(
                of(plan).select(LATEST + ALL + " from plan_section", NEWEST_FIRST),
                row -> new Stored(SectionVersion.of(row), row.getString("blocks")));
    }

    Optional<Stored> latest(UUID plan, String key) {
        return read(
                        of(plan).and("key = ?", key)
                                .select("select " + ALL + " from plan_section", " order by version desc limit 1"),
                        row -> new Stored(SectionVersion.of(row), row.getString("blocks")))
                .stream()
                .findFirst();
    }

    /** From the newest on. */
    List<SectionVersion> versions(UUID plan, String key) {
        return read(
                of(plan).and("key = ?", key)
                        .select(
                                "select " + SectionVersion.COLUMNS + " from plan_section",
                                " order by version desc limit 200"),
                SectionVersion::of);
    }

    /** Goes on with the version before where the same person began it just now, or else adds one. */
    void write(PlanStanding plan, SectionVersion before, Narrative narrative) {
        if (before.origin() == SectionOrigin.WRITTEN
                && before.writtenBy().equals(caller.get().username())
                && before.begunAt().isAfter(clock.instant().minus(SITTING))
                && before.begunAt().isAfter(reviewed(plan.id()))) {
            goOn(plan.id(), before, narrative);
        } else {
            add(plan, new Version(before.key(), before.version() + 1, SectionOrigin.WRITTEN), narrative);
        }
    }

    /** Which version of which section, and where it comes from. */
    record Version(String key, int version, SectionOrigin origin) {}

    void add(PlanStanding plan, Version version, Narrative narrative) {
        Caller author = caller.get();
        Side side = Objects.requireNonNull(author.sideOf(plan.pairCode()));
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, plan.id());
            statement.setString(2, plan.pairCode());
            statement.setString(3, version.key());
            statement.setInt(4, version.version());
            statement.setString(5, version.origin().name());
            statement.setString(6, narratives.write(narrative).toString());
            statement.setInt(7, narrative.isBlank() ? 0 : narrative.textLength());
            statement.setInt(8, narrative.liveFieldCount());
            statement.setObject(9, now);
            statement.setObject(10, now);
            statement.setString(11, author.username());
            statement.setString(12, author.organisation().code());
            statement.setString(13, side.name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The section could not be stored", e);
        }
    }

    private void goOn(UUID plan, SectionVersion before, Narrative narrative) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(GO_ON)) {
            statement.setString(1, narratives.write(narrative).toString());
            statement.setInt(2, narrative.isBlank() ? 0 : narrative.textLength());
            statement.setInt(3, narrative.liveFieldCount());
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(5, plan);
            statement.setString(6, before.key());
            statement.setInt(7, before.version());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("The section is not open any more");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The section could not be stored", e);
        }
    }

    /** When approvers looked at the plan last: what they saw is not replaced. */
    private Instant reviewed(UUID plan) {
        return read(
                        Scope.ofPlans(caller.get()).and("id = ?", plan).select("select reviewed_at from plan", ""),
                        row -> Optional.ofNullable(Rows.instant(row, "reviewed_at"))
                                .orElse(Instant.EPOCH))
                .getFirst();
    }

    private Conditions of(UUID plan) {
        return Scope.ofPlans(caller.get()).and("plan_id = ?", plan);
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
