package cn.duikou.ledger;

import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.Arrays;
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

    /** Whether {@code If-None-Match} names this tag; compared weakly, as a proxy that compresses may have marked it. */
    static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    /** Refuses a change on a version that the caller does not have before his eyes. */
    void requireMatch(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(ProblemCode.PRECONDITION_REQUIRED);
        }
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value()));
        if (!matches) {
            throw Refusal.changedMeanwhile(value());
        }
    }
}
