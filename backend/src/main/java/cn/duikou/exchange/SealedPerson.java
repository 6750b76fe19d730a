package cn.duikou.exchange;

import java.util.UUID;

/** A person as the database keeps it: which key opens it, and bytes that say nothing without. */
record SealedPerson(UUID recordId, UUID participantId, String keyId, byte[] sealed) {

    /** With the marks by which the same identity, and the name in a text, are found again under the same key. */
    record Marked(SealedPerson person, byte[] identityMark, byte[] nameMark) {}
}
