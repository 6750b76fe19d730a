package cn.duikou.notice;

import java.time.Instant;
import java.util.Set;

/** Somebody who wants mail, as he was known when he was last here. */
record Recipient(
        String username,
        String organisation,
        Set<String> roles,
        NoticeLanguage language,
        Set<NoticeTopic> topics,
        Instant mailSince,
        String address) {

    /** Nothing of a person is told where this is written down. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
