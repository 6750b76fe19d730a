package cn.duikou.administration;

import cn.duikou.administration.ReferenceFigureLoad.Result;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.ReferenceFigure;
import cn.duikou.reference.ReferenceFigures;
import cn.duikou.reference.ReferenceFiguresLoaded;
import cn.duikou.reference.Regions;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The door by which the administrator loads what is known of regions; nothing is overwritten. */
@ApplicationScoped
class ReferenceFigureDesk {

    private static final String ADD = """
            insert into reference_figure (kind, region_code, year, value, source, loaded_at, loaded_by)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ReferenceFigures figures;
    private final Regions regions;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Event<ReferenceFiguresLoaded> loaded;

    ReferenceFigureDesk(
            AgroalDataSource database,
            CurrentCaller caller,
            ReferenceFigures figures,
            Regions regions,
            Surroundings surroundings,
            Clock clock,
            Event<ReferenceFiguresLoaded> loaded) {
        this.database = database;
        this.caller = caller;
        this.figures = figures;
        this.regions = regions;
        this.surroundings = surroundings;
        this.clock = clock;
        this.loaded = loaded;
    }

    List<ReferenceFigure> inForce() {
        return figures.before(Instant.MAX);
    }

    Result load(ReferenceFigureLoad given) {
        List<Finding> wrong = wrong(given.items());
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        Map<List<Object>, ReferenceFigure> known = new HashMap<>();
        inForce().forEach(one -> known.put(List.of(one.kind(), one.regionCode(), one.year()), one));
        List<ReferenceFigureEntry> changes = new ArrayList<>();
        int added = 0;
        int withdrawn = 0;
        for (ReferenceFigureEntry entry : given.items()) {
            ReferenceFigure before = known.get(place(entry));
            if (!isSaidAlready(entry, before)) {
                changes.add(entry);
                added += before == null ? 1 : 0;
                withdrawn += entry.value() == null ? 1 : 0;
            }
        }
        store(changes);
        int unchanged = given.items().size() - changes.size();
        return new Result(added, changes.size() - added - withdrawn, withdrawn, unchanged);
    }

    private static boolean isSaidAlready(ReferenceFigureEntry entry, @Nullable ReferenceFigure before) {
        if (before == null || entry.value() == null) {
            return before == null && entry.value() == null;
        }
        return before.value().compareTo(entry.value()) == 0 && before.source().equals(entry.source());
    }

    private static List<Object> place(ReferenceFigureEntry entry) {
        return List.of(entry.kind(), entry.regionCode(), entry.year());
    }

    private List<Finding> wrong(List<ReferenceFigureEntry> items) {
        List<Finding> wrong = new ArrayList<>();
        Set<List<Object>> places = new HashSet<>();
        int thisYear = surroundings.today().getYear();
        for (int i = 0; i < items.size(); i++) {
            ReferenceFigureEntry entry = items.get(i);
            if (regions.find(entry.regionCode()).isEmpty()) {
                wrong.add(Finding.at("/items/" + i + "/regionCode", "UNKNOWN_REGION", entry.regionCode()));
            }
            if (entry.year() >= thisYear) {
                wrong.add(Finding.at("/items/" + i + "/year", "YEAR_WITHOUT_FIGURES", String.valueOf(entry.year())));
            }
            if (!places.add(place(entry))) {
                wrong.add(Finding.at(
                        "/items/" + i, "DOUBLED", entry.kind() + " " + entry.regionCode() + " " + entry.year()));
            }
        }
        return wrong;
    }

    private void store(List<ReferenceFigureEntry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (ReferenceFigureEntry entry : entries) {
                statement.setString(1, entry.kind().name());
                statement.setString(2, entry.regionCode());
                statement.setInt(3, entry.year());
                statement.setBigDecimal(4, entry.value());
                statement.setString(5, entry.source());
                statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(7, caller.get().username());
                statement.addBatch();
            }
            statement.executeBatch();
            loaded.fire(new ReferenceFiguresLoaded());
        } catch (SQLException e) {
            throw new IllegalStateException("The reference figures could not be stored", e);
        }
    }
}
