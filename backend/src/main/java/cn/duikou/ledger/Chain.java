package cn.duikou.ledger;

import cn.duikou.web.CanonicalDigest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/**
 * The agreed revisions of a record, each sealed with the SHA-256 of its content in canonical JSON (RFC 8785) and of
 * the digest before it: what was agreed cannot be altered, left out or put in later without being found.
 */
final class Chain {

    private Chain() {}

    static String digest(Revision revision) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("ledger", revision.ledger());
        content.put("recordId", revision.recordId().toString());
        content.put("number", revision.number());
        content.put("baseVersion", revision.baseVersion());
        content.put("agreedVersion", revision.agreedVersion());
        content.put("action", revision.action().name());
        content.put("pairCode", revision.pairCode());
        content.put("side", revision.side().name());
        content.put("organisation", revision.organisation());
        content.put("proposedBy", revision.proposedBy());
        content.put("draftedAt", revision.draftedAt().toString());
        content.put("sentBy", revision.sentBy());
        content.put("sentAt", String.valueOf(revision.sentAt()));
        content.put("decidedBy", revision.decidedBy());
        content.put("decidedFor", revision.decidedFor());
        content.put("decidedAt", String.valueOf(revision.decidedAt()));
        content.put("reason", revision.reason());
        content.put("previousDigest", revision.previousDigest());
        content.set("facts", revision.facts());
        // Left out where there is none, as in seals of the time before there were attachments.
        if (!revision.attachments().isEmpty()) {
            revision.attachments().forEach(content.putArray("attachments")::add);
        }
        return sha256(content);
    }

    /** The first agreed version whose seal does not hold, or 0 where the whole chain does. */
    static int firstBroken(List<Revision> agreed) {
        String previous = null;
        int expected = 1;
        for (Revision revision : agreed) {
            boolean holds = Objects.equals(revision.agreedVersion(), expected)
                    && Objects.equals(revision.previousDigest(), previous)
                    && digest(revision).equals(revision.digest());
            if (!holds) {
                return expected;
            }
            previous = revision.digest();
            expected++;
        }
        return 0;
    }

    static String sha256(JsonNode content) {
        return CanonicalDigest.of(content);
    }
}
