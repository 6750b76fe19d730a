package cn.duikou.exchange;

import cn.duikou.sealing.Seal;
import cn.duikou.sealing.Sealed;
import cn.duikou.sealing.SealingKeys;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** Seals persons and opens them; record and participant are bound to what is sealed. */
@Singleton
class Vault {

    private final Seal seal;
    private final SealingKeys keys;
    private final ObjectMapper json;

    Vault(Seal seal, SealingKeys keys, ObjectMapper json) {
        this.seal = seal;
        this.keys = keys;
        this.json = json;
    }

    /**
     * @throws Refusal 503 where there is no key to seal with
     */
    SealedPerson.Marked seal(UUID recordId, UUID participantId, Person person) {
        Sealed sealed;
        try {
            sealed = seal.seal(place(recordId, participantId), json.writeValueAsBytes(person));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A person could not be sealed: " + impossible.getClass());
        }
        NameMarks marks = NameMarks.by(keys.find(sealed.keyId()));
        return new SealedPerson.Marked(
                new SealedPerson(recordId, participantId, sealed.keyId(), sealed.bytes()),
                marks.ofIdentity(person),
                marks.ofName(person.name()));
    }

    /**
     * @throws Seal.Unopened {@code PERSON_KEY_MISSING} or, where somebody tampered with it, {@code PERSON_DAMAGED}
     */
    Person open(SealedPerson person) throws Seal.Unopened {
        byte[] text = seal.open(
                place(person.recordId(), person.participantId()), new Sealed(person.keyId(), person.sealed()));
        try {
            return json.readValue(text, Person.class);
        } catch (IOException tampered) {
            throw new Seal.Unopened("PERSON_DAMAGED");
        }
    }

    private static String place(UUID recordId, UUID participantId) {
        return recordId + "/" + participantId;
    }
}
