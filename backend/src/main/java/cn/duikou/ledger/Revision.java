package cn.duikou.ledger;

import cn.duikou.pair.Side;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One proposed change of a ledger record and its decision. Once it is decided it never changes again. */
@Entity
class Revision {

    @Id
    private UUID id;

    private String ledger;
    private UUID recordId;
    private int number;
    private String pairCode;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private RevisionAction action;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private boolean open;
    private int edition;
    private int baseVersion;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode facts;

    private String proposedBy;
    private Instant draftedAt;
    private @Nullable String sentBy;
    private @Nullable Instant sentAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedFor;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JsonNode counterFacts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> attachments = List.of();

    private @Nullable Integer agreedVersion;
    private @Nullable String previousDigest;
    private @Nullable String digest;

    protected Revision() {}

    static Revision drafted(UUID id, int number, Proposal<?> proposal, Authorship by) {
        Revision revision = new Revision();
        revision.id = id;
        revision.number = number;
        revision.ledger = proposal.kind().name();
        revision.recordId = proposal.record().id();
        revision.action = proposal.action();
        revision.side = proposal.side();
        revision.state = RevisionState.DRAFT;
        revision.open = true;
        revision.organisation = by.organisation();
        revision.proposedBy = by.username();
        revision.draftedAt = by.at();
        return revision;
    }

    void proposes(JsonNode proposed, String titled, String forPair, int onVersion) {
        facts = proposed;
        title = titled;
        pairCode = forPair;
        baseVersion = onVersion;
        edition++;
    }

    void explain(@Nullable String why) {
        reason = why;
    }

    /** What is attached when it is shown to the other side. */
    void carries(List<String> digests) {
        attachments = digests;
    }

    void sent(Authorship by) {
        state = RevisionState.SENT;
        sentBy = by.username();
        sentAt = by.at();
    }

    void withdrawn(Authorship by) {
        decided(RevisionState.WITHDRAWN, by);
        open = false;
    }

    /** Stays open: it is a dispute until its side answers it by sending again. */
    void returned(Authorship by, String why, @Nullable JsonNode theirFigures) {
        decided(RevisionState.RETURNED, by);
        reason = why;
        counterFacts = theirFigures;
    }

    void agreed(Authorship by, int asVersion, @Nullable String previous) {
        decided(RevisionState.AGREED, by);
        open = false;
        agreedVersion = asVersion;
        previousDigest = previous;
    }

    void sealed(String withDigest) {
        digest = withDigest;
    }

    void answered() {
        open = false;
    }

    /** What answered it was withdrawn. */
    void unanswered() {
        open = true;
    }

    private void decided(RevisionState decision, Authorship by) {
        state = decision;
        decidedBy = by.username();
        decidedFor = by.organisation();
        decidedAt = by.at();
    }

    UUID id() {
        return id;
    }

    String ledger() {
        return ledger;
    }

    UUID recordId() {
        return recordId;
    }

    int number() {
        return number;
    }

    String pairCode() {
        return pairCode;
    }

    Side side() {
        return side;
    }

    String organisation() {
        return organisation;
    }

    RevisionAction action() {
        return action;
    }

    RevisionState state() {
        return state;
    }

    boolean isOpen() {
        return open;
    }

    int edition() {
        return edition;
    }

    int baseVersion() {
        return baseVersion;
    }

    String title() {
        return title;
    }

    JsonNode facts() {
        return facts;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    String sentBy() {
        return sentBy;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String decidedFor() {
        return decidedFor;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    JsonNode counterFacts() {
        return counterFacts;
    }

    List<String> attachments() {
        return attachments;
    }

    @Nullable
    Integer agreedVersion() {
        return agreedVersion;
    }

    @Nullable
    String previousDigest() {
        return previousDigest;
    }

    @Nullable
    String digest() {
        return digest;
    }
}
