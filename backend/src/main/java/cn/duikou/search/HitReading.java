package cn.duikou.search;

import cn.duikou.ledger.LedgerKind;
import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a hit of a row: with an excerpt of the field where the words stand, when its name does not have them. */
@ApplicationScoped
class HitReading {

    static final String COLUMNS = "id, code, name, pair_code, side, state, updated_at";

    private static final String BETWEEN_TEXTS = " · ";

    private final ObjectMapper json;

    HitReading(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A row that was found.
     *
     * @param ranked how many rows of its ledger were ranked
     * @param searched the text that is searched, and {@code facts} from which it is made, where an excerpt is needed
     */
    record Row(
            String ledger,
            UUID id,
            String code,
            String name,
            String pairCode,
            Side side,
            RecordState state,
            Instant changed,
            int rank,
            long ranked,
            @Nullable String searched,
            @Nullable String facts) {

        Row better(Row other) {
            return rank <= other.rank ? this : other;
        }
    }

    /** Reads these rows of a ledger, with what their excerpts are made of. */
    static String shown(LedgerKind<?> kind, String rows) {
        String needed = "case when rank in (" + Found.CODE + ", " + Found.ELSEWHERE + ") then (select %s from "
                + kind.table() + " as whole where whole.id = best.id) end as %s";
        return "(select '" + kind.name() + "' as ledger, best.*, " + needed.formatted("searched", "searched") + ", "
                + needed.formatted("facts::text", "facts") + " from (" + rows + ") as best)";
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("ledger"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                RecordState.valueOf(row.getString("state")),
                Rows.instant(row, "updated_at"),
                row.getInt("rank"),
                row.getLong("ranked"),
                row.getString("searched"),
                row.getString("facts"));
    }

    Found found(Sought sought, Row row) {
        Shown shown = Shown.of(sought, row.code(), row.name(), fields(row));
        SearchHit hit = new SearchHit(
                row.ledger(),
                row.id(),
                row.code(),
                row.name(),
                row.pairCode(),
                row.side(),
                row.state(),
                shown.where(),
                shown.excerpt(),
                shown.marks());
        return new Found(hit, row.rank(), row.changed());
    }

    /** The texts of the facts that are searched, beside the name, by field; nothing else of the facts is shown. */
    private Map<String, String> fields(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (row.facts() == null || row.searched() == null) {
            return fields;
        }
        try {
            json.readTree(row.facts()).properties().forEach(field -> {
                List<String> texts = new ArrayList<>();
                collect(field.getValue(), row.searched(), texts);
                if (!texts.isEmpty() && !field.getKey().equals("name")) {
                    fields.put(field.getKey(), String.join(BETWEEN_TEXTS, texts));
                }
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a record are no JSON", e);
        }
        return fields;
    }

    private static void collect(JsonNode value, String searched, List<String> texts) {
        if (value.isTextual()
                && searched.contains(Plain.compared(value.textValue()).strip())) {
            texts.add(value.textValue());
        }
        value.forEach(part -> collect(part, searched, texts));
    }
}
