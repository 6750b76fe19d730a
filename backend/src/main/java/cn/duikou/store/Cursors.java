package cn.duikou.store;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cursors name the last row that was read and are signed, so that nobody can make one up or use that of another list,
 * order, filter or scope. Several instances of the application share {@code duikou.secret}; without it a cursor dies with its process.
 */
@ApplicationScoped
public class Cursors {

    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE = 12;

    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "duikou.secret") Optional<String> secret) {
        byte[] bytes = secret.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            return random;
        });
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    String write(String list, List<String> values) {
        byte[] content = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return encode(content) + "." + encode(sign(list, content));
    }

    List<String> read(String list, String cursor, int size) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(cursor.indexOf('.'), 0)));
            List<String> values = List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (isSame(cursor, write(list, values)) && values.size() == size) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below like any other forgery
        }
        throw Refusal.because(ProblemCode.CURSOR_INVALID, List.of(Finding.at("after", "CURSOR_INVALID")));
    }

    /** Letter by letter, since several letters of Base64 may stand for the same bytes; in a time that tells nothing. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sign(String list, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(mac.doFinal(content), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
