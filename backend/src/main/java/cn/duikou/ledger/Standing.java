package cn.duikou.ledger;

import cn.duikou.pair.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every ledger record has beside its facts: whose it is, where it stands, who and when. */
@Embeddable
public class Standing {

    @Column(updatable = false)
    private String code;

    private String pairCode;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    private boolean oneSided;
    private int version;
    private int agreedVersion;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;
    private @Nullable Instant agreedAt;

    protected Standing() {}

    /** Of a record that is drafted now, by {@code side} of its pair. */
    static Standing drafted(String code, String pairCode, Side side, boolean oneSided, Authorship by) {
        Standing standing = new Standing();
        standing.code = code;
        standing.pairCode = pairCode;
        standing.side = side;
        standing.oneSided = oneSided;
        standing.organisation = by.organisation();
        standing.state = RecordState.DRAFT;
        standing.version = 1;
        standing.createdBy = by.username();
        standing.createdAt = by.at();
        standing.updatedAt = by.at();
        return standing;
    }

    void becomes(RecordState next, Instant at) {
        state = next;
        touched(at);
    }

    void agreed(RecordState next, Instant at) {
        becomes(next, at);
        agreedVersion++;
        agreedAt = at;
    }

    void movedTo(String newPairCode, Side newSide, boolean nowOneSided, Instant at) {
        pairCode = newPairCode;
        side = newSide;
        oneSided = nowOneSided;
        touched(at);
    }

    void touched(Instant at) {
        version++;
        updatedAt = at;
    }

    boolean isEverAgreed() {
        return agreedVersion > 0;
    }

    String code() {
        return code;
    }

    String pairCode() {
        return pairCode;
    }

    Side side() {
        return side;
    }

    RecordState state() {
        return state;
    }

    boolean oneSided() {
        return oneSided;
    }

    int version() {
        return version;
    }

    int agreedVersion() {
        return agreedVersion;
    }
}
