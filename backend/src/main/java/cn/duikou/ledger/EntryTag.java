package cn.duikou.ledger;

import cn.duikou.web.EntityTags;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of a record as one caller sees it: its version, and number and edition of the open revision that he
 * sees. So the other side's hidden draft changes nobody's tag.
 */
record EntryTag(int version, int number, int edition) {

    static EntryTag of(LedgerRecord<?> record, @Nullable Revision pending) {
        int version = record.standing().version();
        return pending == null
                ? new EntryTag(version, 0, 0)
                : new EntryTag(version, pending.number(), pending.edition());
    }

    String value() {
        return "\"" + (number == 0 ? version : version + "." + number + "." + edition) + "\"";
    }

    /** Refuses a change on a version that the caller does not have before his eyes. */
    void requireMatch(@Nullable String ifMatch) {
        EntityTags.requireMatch(value(), ifMatch);
    }
}
