package cn.duikou.exchange;

import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals persons and opens them: AES-256-GCM with a nonce of its own each time. Record, participant and key are bound to
 * what is sealed, so that a row cannot be put in the place of another.
 */
@Singleton
class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealingKeys keys;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    Vault(SealingKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Thrown where a person cannot be opened; the message is the code of its text. */
    static final class Unopened extends Exception {

        private Unopened(String code) {
            super(code);
        }
    }

    /**
     * @throws Refusal 503 where there is no key to seal with
     */
    SealedPerson.Marked seal(UUID recordId, UUID participantId, Person person) {
        String keyId = keys.current().orElseThrow(() -> Refusal.of(ProblemCode.NO_PERSONAL_DATA_KEY));
        byte[] key = keys.find(keyId);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] text = json.writeValueAsBytes(person);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(place(recordId, participantId, keyId));
            byte[] hidden = cipher.doFinal(text);
            byte[] sealed = ByteBuffer.allocate(NONCE + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
            NameMarks marks = NameMarks.by(key);
            return new SealedPerson.Marked(
                    new SealedPerson(recordId, participantId, keyId, sealed),
                    marks.ofIdentity(person),
                    marks.ofName(person.name()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("A person could not be sealed: " + impossible.getClass());
        }
    }

    /**
     * @throws Unopened {@code PERSON_KEY_MISSING} or, where somebody tampered with it, {@code PERSON_DAMAGED}
     */
    Person open(SealedPerson person) throws Unopened {
        byte[] key = keys.find(person.keyId());
        if (key == null) {
            throw new Unopened("PERSON_KEY_MISSING");
        }
        try {
            byte[] nonce = Arrays.copyOf(person.sealed(), NONCE);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(place(person.recordId(), person.participantId(), person.keyId()));
            byte[] text = cipher.doFinal(person.sealed(), NONCE, Math.max(person.sealed().length - NONCE, 0));
            return json.readValue(text, Person.class);
        } catch (AEADBadTagException | IllegalArgumentException | IOException tampered) {
            throw new Unopened("PERSON_DAMAGED");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A person could not be opened: " + impossible.getClass());
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] place(UUID recordId, UUID participantId, String keyId) {
        return (recordId + "/" + participantId + "/" + keyId).getBytes(StandardCharsets.UTF_8);
    }
}
