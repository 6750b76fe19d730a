package cn.duikou.plan;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that nobody guesses and everybody can type: sixty bits in letters and digits that are not mistaken for each other. */
final class VerificationCode {

    static final int LENGTH = 12;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567".toUpperCase(Locale.ROOT);
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    /** A code as a person types it, who sees it in groups. */
    static String typed(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
