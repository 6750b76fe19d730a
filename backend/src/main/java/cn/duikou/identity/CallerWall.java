package cn.duikou.identity;

import cn.duikou.web.OneMoment;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who is calling, on every connection that is handed out; the row-level policies read it. A
 * connection without a caller is told so too, and then sees no ledger row. What a search has set for itself is set back.
 */
@Singleton
class CallerWall implements AgroalPoolInterceptor {

    private static final String TELL =
            "select set_config('duikou.reach', ?, false), set_config('duikou.pairs', ?, false), set_config('duikou.sides', ?, false),"
                    + " set_config('duikou.user', ?, false), set_config('duikou.permissions', ?, false),"
                    + " set_config('duikou.organisation', ?, false),"
                    + " set_config('plan_cache_mode', 'auto', false)";

    /** Nothing may have been read before. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";

    private final CurrentCaller currentCaller;
    private final OneMoment oneMoment;

    CallerWall(CurrentCaller currentCaller, OneMoment oneMoment) {
        this.currentCaller = currentCaller;
        this.oneMoment = oneMoment;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Caller caller = caller();
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            if (oneMoment.isAskedFor()) {
                readAsOfOneMoment(connection);
            }
            tell.setString(1, (caller == null ? Reach.NONE : caller.reach()).name());
            tell.setString(
                    2, caller == null ? "" : String.join(",", caller.sides().keySet()));
            tell.setString(3, caller == null ? "" : sides(caller));
            tell.setString(4, caller == null ? "" : caller.username());
            tell.setString(5, caller == null ? "" : permissions(caller));
            tell.setString(6, caller == null ? "" : caller.organisation().code());
            tell.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The caller could not be told to the database", e);
        }
    }

    private static void readAsOfOneMoment(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ONE_MOMENT);
        }
    }

    private @Nullable Caller caller() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest ? currentCaller.known().orElse(null) : null;
    }

    private static String permissions(Caller caller) {
        return caller.permissions().stream().map(Permission::name).collect(Collectors.joining(","));
    }

    private static String sides(Caller caller) {
        return caller.sides().entrySet().stream()
                .map((Map.Entry<String, ?> pair) -> pair.getKey() + ":" + pair.getValue())
                .collect(Collectors.joining(","));
    }
}
