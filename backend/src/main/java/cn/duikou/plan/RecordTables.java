package cn.duikou.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The register of what tables of records may show. */
@ApplicationScoped
class RecordTables {

    private final List<RecordTable> all;

    RecordTables(ObjectMapper json) {
        try (InputStream file = RecordTables.class.getResourceAsStream("/plan/record-tables.json")) {
            all = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<RecordTable> of(String ledger) {
        return all.stream().filter(table -> table.ledger().equals(ledger)).findFirst();
    }

    List<AskableTable> askable() {
        return all.stream().map(AskableTable::of).toList();
    }

    List<String> ledgers() {
        return all.stream().map(RecordTable::ledger).toList();
    }
}
