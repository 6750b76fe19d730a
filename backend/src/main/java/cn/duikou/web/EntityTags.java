package cn.duikou.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The conditions of RFC 9110 on an entity tag. */
public final class EntityTags {

    private EntityTags() {}

    /** Whether {@code If-None-Match} names this tag; compared weakly, as a proxy that compresses may have marked it. */
    public static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    /** Refuses a change on a version that the caller does not have before his eyes: 428 without a tag, 412 with another. */
    public static void requireMatch(String tag, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(ProblemCode.PRECONDITION_REQUIRED);
        }
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag));
        if (!matches) {
            throw Refusal.changedMeanwhile(tag);
        }
    }
}
