package cn.duikou.sealing;

import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes and opens them: AES-256-GCM with a nonce of its own each time. Place and key are bound to what is sealed, so
 * that a row cannot be put in the place of another.
 */
@Singleton
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealingKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Seal(SealingKeys keys) {
        this.keys = keys;
    }

    /** Thrown where something cannot be opened; the message is the code of its text. */
    public static final class Unopened extends Exception {

        public Unopened(String code) {
            super(code);
        }
    }

    /**
     * @throws Refusal 503 where there is no key to seal with
     */
    public Sealed seal(String place, byte[] text) {
        String keyId = keys.current().orElseThrow(() -> Refusal.of(ProblemCode.NO_PERSONAL_DATA_KEY));
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, keys.find(keyId), nonce, place + "/" + keyId)
                    .doFinal(text);
            return new Sealed(
                    keyId,
                    ByteBuffer.allocate(NONCE + hidden.length)
                            .put(nonce)
                            .put(hidden)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Personal data could not be sealed: " + impossible.getClass());
        }
    }

    /**
     * @throws Unopened {@code PERSON_KEY_MISSING} or, where somebody tampered with it, {@code PERSON_DAMAGED}
     */
    public byte[] open(String place, Sealed sealed) throws Unopened {
        byte[] key = keys.find(sealed.keyId());
        if (key == null) {
            throw new Unopened("PERSON_KEY_MISSING");
        }
        byte[] bytes = sealed.bytes();
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), place + "/" + sealed.keyId())
                    .doFinal(bytes, NONCE, Math.max(bytes.length - NONCE, 0));
        } catch (AEADBadTagException | IllegalArgumentException tampered) {
            throw new Unopened("PERSON_DAMAGED");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Personal data could not be opened: " + impossible.getClass());
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
