package cn.duikou.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which one finds the same person, or a name in a text, without opening anything. The key is derived
 * from the one that seals, so that marks turn with it.
 */
final class NameMarks {

    private static final int LENGTH = 16;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;

    private final Mac mac;

    private NameMarks(Mac mac) {
        this.mac = mac;
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
        return ofPlain(plain(name));
    }

    /** Whether one of the marked names stands in the text, however it is spaced. */
    boolean standIn(String text, Collection<byte[]> names) {
        Set<String> marks = within(text, SHORTEST_NAME);
        return names.stream().map(HexFormat.of()::formatHex).anyMatch(marks::contains);
    }

    /** The marks, in hexadecimal digits, of everything in the text that could be a name of at least so many letters. */
    Set<String> within(String text, int shortest) {
        Set<String> marks = new HashSet<>();
        int[] letters = plain(text).codePoints().toArray();
        for (int from = 0; from + shortest <= letters.length; from++) {
            int longest = Math.min(LONGEST_NAME, letters.length - from);
            for (int length = shortest; length <= longest; length++) {
                marks.add(HexFormat.of().formatHex(ofPlain(new String(letters, from, length))));
            }
        }
        return marks;
    }

    private byte[] ofPlain(String plain) {
        int length = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        return mark("name " + plain.substring(0, plain.offsetByCodePoints(0, length)));
    }

    private byte[] mark(String text) {
        return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }

    /** Without spaces and the dots within names, wide letters as narrow ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}·•‧・.]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }
}
