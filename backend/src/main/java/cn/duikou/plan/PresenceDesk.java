package cn.duikou.plan;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a plan open: so that two do not write at the same place without knowing of each other. */
@ApplicationScoped
class PresenceDesk {

    /** Whoever has not been heard of for so long has gone; browsers tell every twenty seconds. */
    private static final Duration REMEMBERED = Duration.ofSeconds(50);

    private static final String TELL = """
            insert into plan_presence (plan_id, pair_code, username, name, side, section, seen_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id, username) do update set section = excluded.section, seen_at = excluded.seen_at""";

    private final Plans plans;
    private final PlanOutline outline;
    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    PresenceDesk(Plans plans, PlanOutline outline, AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.plans = plans;
        this.outline = outline;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Tells of the caller, and answers who else is there.
     *
     * @throws Refusal 404 for a plan that is not of the caller's pairs, 422 where it has no such section
     */
    List<Presence> tell(UUID id, @Nullable String section) {
        PlanStanding plan = plans.written(id);
        Side mine = caller.get().sideOf(plan.pairCode());
        if (mine == null) {
            throw Refusal.notFound();
        }
        outline.requireSection(plan, section, "/section");
        Instant now = clock.instant();
        store(plan, mine, section, now);
        return others(id, now);
    }

    private void store(PlanStanding plan, Side mine, @Nullable String section, Instant now) {
        Caller teller = caller.get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setObject(1, plan.id());
            statement.setString(2, plan.pairCode());
            statement.setString(3, teller.username());
            statement.setString(4, teller.name());
            statement.setString(5, mine.name());
            statement.setString(6, section);
            statement.setObject(7, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The presence could not be stored", e);
        }
    }

    private List<Presence> others(UUID plan, Instant now) {
        var query = Scope.ofPlans(caller.get())
                .and("plan_id = ?", plan)
                .and("username <> ?", caller.get().username())
                .and("seen_at > ?", now.minus(REMEMBERED))
                .select("select " + Presence.COLUMNS + " from plan_presence", " order by username");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Presence::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
