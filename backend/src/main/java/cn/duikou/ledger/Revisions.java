package cn.duikou.ledger;

import cn.duikou.pair.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one door to the revision log. The row-level policy lets a caller find only what he may see. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    private static final Comparator<Revision> MOST_PRESSING = Comparator.comparing(
                    (Revision revision) -> revision.state() != RevisionState.SENT)
            .thenComparing(revision -> revision.state() != RevisionState.DRAFT)
            .thenComparing(Comparator.comparing(Revision::number).reversed());

    List<Revision> openOf(UUID recordId) {
        return find("recordId = ?1 and open", recordId).stream()
                .sorted(MOST_PRESSING)
                .toList();
    }

    List<Revision> of(UUID recordId) {
        return list("recordId = ?1 order by number", recordId);
    }

    boolean isKnown(String ledger, UUID recordId) {
        return count("ledger = ?1 and recordId = ?2", ledger, recordId) > 0;
    }

    Optional<Revision> lastAgreed(UUID recordId) {
        return find("recordId = ?1 and agreedVersion is not null order by agreedVersion desc", recordId)
                .firstResultOptional();
    }

    Optional<Revision> agreedAs(UUID recordId, int version) {
        return find("recordId = ?1 and agreedVersion = ?2", recordId, version).firstResultOptional();
    }

    /** The last return to that side which no agreement has settled since. */
    Optional<Revision> unsettledReturn(UUID recordId, Side side, int agreedVersion) {
        return of(recordId).reversed().stream()
                .filter(revision -> revision.state() == RevisionState.RETURNED && revision.side() == side)
                .filter(revision -> revision.baseVersion() == agreedVersion)
                .findFirst();
    }

    /** The other side's drafts count too, though they cannot be seen: numbers are given by the database. */
    int nextNumber(UUID recordId) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select next_revision_number(?1)")
                        .setParameter(1, recordId)
                        .getSingleResult())
                .intValue();
    }

    /** Those that the caller sees: his own side's. */
    void discardDrafts(UUID recordId) {
        delete("recordId = ?1 and state = ?2", recordId, RevisionState.DRAFT);
    }

    long discardAll(UUID recordId) {
        return delete("recordId", recordId);
    }
}
