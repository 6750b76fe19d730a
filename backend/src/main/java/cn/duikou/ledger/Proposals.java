package cn.duikou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Writes down what a side proposes. */
@ApplicationScoped
class Proposals {

    private final Revisions revisions;
    private final FactsJson json;

    Proposals(Revisions revisions, FactsJson json) {
        this.revisions = revisions;
        this.json = json;
    }

    <F> Revision draft(Proposal<F> proposal, Authorship by, F facts) {
        int number = revisions.nextNumber(proposal.record().id());
        Revision revision = Revision.drafted(newId(), number, proposal, by);
        propose(revision, proposal.kind(), proposal.record(), facts);
        revisions.persist(revision);
        return revision;
    }

    <F> void propose(Revision revision, LedgerKind<F> kind, LedgerRecord<F> record, F facts) {
        revision.proposes(
                json.write(facts),
                kind.title(facts),
                kind.pairCode(facts),
                record.standing().agreedVersion());
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
