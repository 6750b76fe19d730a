package cn.duikou.attachment;

import cn.duikou.identity.Caller;
import cn.duikou.ledger.Evidence;
import cn.duikou.pair.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what is attached, shown and taken away; all of it in the transaction of the caller. */
@ApplicationScoped
class AttachmentLog implements Evidence {

    private static final String ADD = """
            insert into attachment (id, ledger, ledger_table, record_id, side, organisation, kind, file_name, media_type,
                size_bytes, sha256, added_by, added_at, shown_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, cast(?14 as timestamptz))""";

    private final EntityManager database;
    private final Clock clock;

    AttachmentLog(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was found out about a file. */
    record Examined(NewAttachment asked, String mediaType, String sha256) {}

    void add(UUID id, Anchor anchor, Examined file, Caller caller) {
        Instant now = clock.instant();
        @Nullable Instant shown = anchor.drafting() ? null : now;
        Object[] values = {
            id,
            anchor.ledger(),
            anchor.table(),
            anchor.recordId(),
            String.valueOf(caller.sideOf(anchor.pairCode())),
            caller.organisation().code(),
            file.asked().kind().name(),
            file.asked().name().text(),
            file.mediaType(),
            file.asked().size(),
            file.sha256(),
            caller.username(),
            now,
            shown
        };
        var insert = database.createNativeQuery(ADD);
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    void remove(UUID id, Caller caller, String reason) {
        database.createNativeQuery(
                        "update attachment set removed_by = ?2, removed_at = ?3, remove_reason = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, caller.username())
                .setParameter(3, clock.instant())
                .setParameter(4, reason)
                .executeUpdate();
    }

    void discard(UUID id) {
        database.createNativeQuery("delete from attachment where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> sentWith(UUID recordId, Side side) {
        database.createNativeQuery("""
                        update attachment set shown_at = ?3
                        where record_id = ?1 and side = ?2 and shown_at is null and removed_at is null""")
                .setParameter(1, recordId)
                .setParameter(2, side.name())
                .setParameter(3, clock.instant())
                .executeUpdate();
        return database.createNativeQuery("""
                        select distinct sha256 from attachment
                        where record_id = ?1 and shown_at is not null and removed_at is null order by sha256""").setParameter(1, recordId).getResultList();
    }

    @Override
    public void discardedWith(UUID recordId) {
        database.createNativeQuery("select forget_attachments(?1)")
                .setParameter(1, recordId)
                .getSingleResult();
    }

    /** Holds on to content until the transaction ends, so that it is not swept away while somebody attaches it. */
    void holdContent(String sha256) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, sha256)
                .getSingleResult();
    }

    boolean isInUse(String sha256) {
        return (boolean) database.createNativeQuery("select content_in_use(?1)")
                .setParameter(1, sha256)
                .getSingleResult();
    }
}
