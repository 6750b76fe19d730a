package cn.duikou.insight;

import cn.duikou.insight.Discrepancy.BothFigures;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Difference;
import cn.duikou.ledger.RevisionAction;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discrepancy as it is kept, with what was said of it. */
final class DiscrepancyRow {

    static final String COLUMNS =
            "id, ledger, code, name, pair_code, side, kind, number, since, in_force, proposed, countered, proposal";

    private DiscrepancyRow() {}

    static String lookedUp(PlannedInvestment planned) {
        String ofProject = "case when p.ledger = 'projects'";
        return ofProject + " then " + planned.of("p.in_force") + " end as in_force_wan, "
                + ofProject + " and p.number is not null then " + planned.of("p.proposed") + " end as proposed_wan, "
                + ofProject + " and p.countered is not null then " + planned.of("p.countered")
                + " end as countered_wan";
    }

    static Discrepancy read(ResultSet row, ObjectMapper json, LocalDate day) throws SQLException {
        JsonNode proposal = tree(json, row.getString("proposal"));
        String action = text(proposal, "action");
        Instant since = Rows.instant(row, "since");
        return new Discrepancy(
                row.getObject("id", UUID.class),
                DiscrepancyKind.valueOf(row.getString("kind")),
                row.getString("ledger"),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                action == null ? null : RevisionAction.valueOf(action),
                since,
                daysBetween(since, day),
                text(proposal, "reason"),
                text(proposal, "by"),
                text(proposal, "for"),
                differences(proposal),
                row.getBigDecimal("in_force_wan"),
                row.getBigDecimal("proposed_wan"),
                row.getBigDecimal("countered_wan"));
    }

    static int daysBetween(Instant since, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(AsOf.dayOf(since), day);
    }

    private static List<BothFigures> differences(JsonNode proposal) {
        JsonNode facts = proposal.path("facts");
        JsonNode countered = proposal.path("countered");
        return Difference.laidOver(facts, countered).stream()
                .map(field -> new BothFigures(field.pointer(), field.before(), field.after()))
                .toList();
    }

    private static @Nullable String text(JsonNode tree, String name) {
        return tree.path(name).isTextual() ? tree.path(name).textValue() : null;
    }

    private static JsonNode tree(ObjectMapper json, @Nullable String stored) {
        try {
            return json.readTree(stored == null ? "{}" : stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
