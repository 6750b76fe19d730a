package cn.duikou.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.sealing.PersonalData;
import cn.duikou.sealing.Seal;
import cn.duikou.sealing.SealingKeys;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed is opened by its key, in its place, unharmed; or not at all. */
class VaultTest {

    private static final String OLD = "old:" + "A".repeat(43) + "=";
    private static final String NEW = "new:" + "B".repeat(42) + "A=";
    private static final UUID RECORD = UUID.randomUUID();
    private static final UUID PARTICIPANT = UUID.randomUUID();

    @Property(tries = 100)
    void a_person_comes_out_as_it_went_in(@ForAll @NotBlank @StringLength(max = 50) String name) throws Seal.Unopened {
        Person person = person(name);
        Vault vault = vault(OLD);
        assertEquals(person, vault.open(vault.seal(RECORD, PARTICIPANT, person).person()));
    }

    @Test
    void the_same_person_never_looks_the_same_twice_and_never_like_itself() {
        Vault vault = vault(OLD);
        byte[] once = vault.seal(RECORD, PARTICIPANT, person("示例甲乙")).person().sealed();
        byte[] again = vault.seal(RECORD, PARTICIPANT, person("示例甲乙")).person().sealed();
        assertFalse(Arrays.equals(once, again));
        assertFalse(new String(once, StandardCharsets.UTF_8).contains("示例甲乙"));
    }

    @Test
    void the_newest_key_seals_and_the_older_ones_still_open() throws Seal.Unopened {
        SealedPerson before =
                vault(OLD).seal(RECORD, PARTICIPANT, person("示例甲")).person();
        Vault turned = vault(NEW + "," + OLD);
        assertEquals(person("示例甲"), turned.open(before));
        assertEquals(
                "new", turned.seal(RECORD, PARTICIPANT, person("示例甲")).person().keyId());
    }

    @Test
    void without_its_key_nothing_opens() {
        SealedPerson before =
                vault(OLD).seal(RECORD, PARTICIPANT, person("示例甲")).person();
        assertEquals("PERSON_KEY_MISSING", unopened(vault(NEW), before));
        assertThrows(Refusal.class, () -> vault("").seal(RECORD, PARTICIPANT, person("示例甲")));
    }

    @Test
    void nothing_opens_in_the_place_of_another_or_with_a_bit_turned() {
        Vault vault = vault(OLD);
        SealedPerson right = vault.seal(RECORD, PARTICIPANT, person("示例甲")).person();
        UUID other = UUID.randomUUID();
        assertEquals("PERSON_DAMAGED", unopened(vault, new SealedPerson(other, PARTICIPANT, "old", right.sealed())));
        assertEquals("PERSON_DAMAGED", unopened(vault, new SealedPerson(RECORD, other, "old", right.sealed())));
        for (int i = 0; i < right.sealed().length; i++) {
            byte[] turned = right.sealed().clone();
            turned[i] ^= 1;
            assertEquals("PERSON_DAMAGED", unopened(vault, new SealedPerson(RECORD, PARTICIPANT, "old", turned)));
        }
        for (int length : List.of(0, 5, 12, 20)) {
            byte[] cut = Arrays.copyOf(right.sealed(), length);
            assertEquals("PERSON_DAMAGED", unopened(vault, new SealedPerson(RECORD, PARTICIPANT, "old", cut)));
        }
    }

    @Test
    void marks_find_the_same_person_however_the_name_is_spaced() {
        Vault vault = vault(OLD);
        byte[] mark = vault.seal(RECORD, PARTICIPANT, person("阿卜杜·买买提")).identityMark();
        assertArrayEquals(
                mark, vault.seal(RECORD, UUID.randomUUID(), person("阿卜杜 买买提")).identityMark());
        assertFalse(Arrays.equals(
                mark, vault.seal(RECORD, PARTICIPANT, person("阿卜杜")).identityMark()));
    }

    @Test
    void a_key_is_made_for_oneself_once_and_for_the_owners_eyes(@TempDir Path home) throws IOException {
        SealingKeys made = keys("", Optional.of(home.toString()));
        Path file = home.resolve("personal-data.keys");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(
                made.find("local"), keys("", Optional.of(home.toString())).find("local"));
        assertArrayEquals(
                made.find("local"), keys(file.toString(), Optional.empty()).find("local"));
    }

    @Test
    void a_key_that_is_not_whole_is_told_by_its_place_and_not_by_itself() {
        for (String wrong : List.of("old:short", "noid" + "A".repeat(43) + "=:", OLD + "," + OLD, OLD + ",:x")) {
            IllegalArgumentException told =
                    assertThrows(IllegalArgumentException.class, () -> keys(wrong, Optional.empty()));
            assertFalse(told.getMessage().contains("AAAA"), told.getMessage());
        }
    }

    @Test
    void a_person_does_not_tell_itself() {
        EnteredParticipant entered = new EnteredParticipant(null, TextNode.valueOf("示例甲"));
        assertFalse((person("示例甲") + " " + entered).contains("示例"));
    }

    private static String unopened(Vault vault, SealedPerson sealed) {
        return assertThrows(Seal.Unopened.class, () -> vault.open(sealed)).getMessage();
    }

    private static Person person(String name) {
        return new Person(name, Sex.MALE, "1980-05", null, null, null, null, null, null, null, null);
    }

    private static Vault vault(String keys) {
        SealingKeys sealing = keys(keys, Optional.empty());
        return new Vault(new Seal(sealing), sealing, new ObjectMapper());
    }

    private static SealingKeys keys(String keys, Optional<String> home) {
        return new SealingKeys(new PersonalData() {
            @Override
            public Optional<String> keys() {
                return Optional.of(keys);
            }

            @Override
            public Optional<String> home() {
                return home;
            }

            @Override
            public int retentionYears() {
                return 5;
            }
        });
    }
}
