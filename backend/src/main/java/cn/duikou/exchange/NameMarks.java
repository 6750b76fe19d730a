package cn.duikou.exchange;

import cn.duikou.sealing.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which one finds the same person, or a name in a text, without opening anything. The key is derived
 * from the one that seals, so that marks turn with it.
 */
final class NameMarks {

    private static final int LENGTH = 16;
    private static final int LONGEST_NAME = 12;
    private static final Pattern WITHIN_NAMES = Pattern.compile("[\\s\\p{Z}\\p{Cf}·•‧・.]+");
    private static final Pattern APART = Pattern.compile("[\\p{P}\\p{S}\\p{Cc}]+");

    /** Which sequences of letters are looked at as names. */
    enum Kind {
        /** Of the few persons of one batch any name is looked for, of foreigners too. */
        OF_A_BATCH(2, Character::isLetter),
        /** Of so many persons a name of two characters stands in too many words (高峰, 金山). */
        OF_ANYBODY(3, Character::isIdeographic);

        private final int shortest;
        private final IntPredicate first;

        Kind(int shortest, IntPredicate first) {
            this.shortest = shortest;
            this.first = first;
        }

        boolean begins(int letter) {
            return first.test(letter);
        }
    }

    private final Mac mac;

    private NameMarks(Mac mac) {
        this.mac = mac;
    }

    /** What marks by each of them: a name may have been sealed by any. */
    static List<NameMarks> by(SealingKeys keys) {
        return keys.all().stream().map(NameMarks::by).toList();
    }

    static NameMarks by(byte[] sealingKey) {
        try {
            byte[] derived = mac(sealingKey).doFinal("duikou participant marks".getBytes(StandardCharsets.UTF_8));
            return new NameMarks(mac(derived));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] ofIdentity(Person person) {
        return mark("identity " + plain(person.name()) + " " + person.sex() + " " + person.birthMonth());
    }

    byte[] ofName(String name) {
        int[] letters = letters(name);
        return ofLetters(letters, 0, Math.min(LONGEST_NAME, letters.length));
    }

    /** Adds the marks, in hexadecimal digits, of everything that could be a name and begins at one of these places. */
    void within(int[] letters, int from, int to, Kind kind, Set<String> marks) {
        for (int start = from; start < to; start++) {
            int longest = kind.begins(letters[start]) ? Math.min(LONGEST_NAME, letters.length - start) : 0;
            for (int length = kind.shortest; length <= longest; length++) {
                marks.add(HexFormat.of().formatHex(ofLetters(letters, start, length)));
            }
        }
    }

    private byte[] ofLetters(int[] letters, int from, int length) {
        return mark("name " + new String(letters, from, length));
    }

    private byte[] mark(String text) {
        return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }

    /** However a name is written into a text: spaced, dotted, with other marks between, or as a part of an address. */
    static int[] letters(String text) {
        return APART.matcher(plain(PercentEncoding.decoded(text)))
                .replaceAll("")
                .codePoints()
                .toArray();
    }

    /** Without spaces and the dots within names, wide letters as narrow ones. */
    private static String plain(String text) {
        return WITHIN_NAMES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }
}
