package cn.duikou.ledger;

import static java.util.stream.Collectors.toSet;

import cn.duikou.identity.ActingAs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Brings what has been published into the ledgers, each record once, with its source, agreed the way that any other is.
 * A ledger gives no more for it than a file {@code /reference/published-<name>.json}; its facts claim no more than the
 * published text proves. In SQL, for at every start HQL would have to be set up.
 */
@ApplicationScoped
class PublishedRecords {

    private final List<LedgerKind<?>> ledgers;
    private final Drafting drafting;
    private final Deciding deciding;
    private final ActingAs actingAs;
    private final EntityManager database;
    private final ObjectMapper json;

    PublishedRecords(
            @All List<LedgerKind<?>> ledgers,
            Drafting drafting,
            Deciding deciding,
            ActingAs actingAs,
            EntityManager database,
            ObjectMapper json) {
        this.ledgers = ledgers;
        this.drafting = drafting;
        this.deciding = deciding;
        this.actingAs = actingAs;
        this.database = database;
        this.json = json;
    }

    @ActivateRequestContext
    void bringIn(@Observes StartupEvent started) throws IOException {
        Set<List<String>> there = there();
        for (LedgerKind<?> ledger : ledgers) {
            for (JsonNode published : publishedOf(ledger)) {
                if (!there.contains(List.of(ledger.name(), nameOf(published)))) {
                    bringIn(ledger, published);
                }
            }
        }
    }

    /** A ledger of which nothing has been published has no file. */
    private JsonNode publishedOf(LedgerKind<?> ledger) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/reference/published-" + ledger.name() + ".json")) {
            return file == null ? json.createArrayNode() : json.readTree(file);
        }
    }

    private static String nameOf(JsonNode published) {
        return published.path("facts").path("name").asText();
    }

    @SuppressWarnings("unchecked")
    private Set<List<String>> there() {
        List<Object[]> rows = database.createNativeQuery("select ledger, name from published_record")
                .getResultList();
        return rows.stream()
                .map(row -> List.of((String) row[0], (String) row[1]))
                .collect(toSet());
    }

    private <F> void bringIn(LedgerKind<F> ledger, JsonNode published) throws IOException {
        F facts = json.treeToValue(published.path("facts"), ledger.factsType());
        String name = nameOf(published);
        actingAs.approverOf(published.path("northeast").asText());
        if (begun(ledger, name, "").isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> deciding.send(ledger, drafting.draft(ledger, facts), "*"));
        }
        actingAs.approverOf(published.path("east").asText());
        QuarkusTransaction.requiringNew().run(() -> {
            begun(ledger, name, " and state = 'SENT'").forEach(id -> deciding.agree(ledger, id, "*"));
            database.createNativeQuery("insert into published_record values (?1, ?2) on conflict do nothing")
                    .setParameter(1, ledger.name())
                    .setParameter(2, name)
                    .executeUpdate();
        });
    }

    /** What a start before this one has brought in, or was about to. */
    @SuppressWarnings("unchecked")
    private List<UUID> begun(LedgerKind<?> ledger, String name, String more) {
        return database.createNativeQuery(
                        "select id from " + ledger.table() + " where name = ?1 and created_by = ?2" + more)
                .setParameter(1, name)
                .setParameter(2, ActingAs.PUBLIC_RECORD)
                .getResultList();
    }
}
