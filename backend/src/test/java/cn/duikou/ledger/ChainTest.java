package cn.duikou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.pair.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What was agreed cannot be altered, left out or put in later without being found. */
class ChainTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID RECORD = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant DAY = Instant.parse("2026-11-24T02:00:00.123456Z");
    private static final Authorship EDITOR = new Authorship("liaoning-editor", "liaoning", DAY);
    private static final Authorship APPROVER = new Authorship("jiangsu-approver", "jiangsu", DAY.plusSeconds(60));
    private static final Authorship STRANGER = new Authorship("somebody", "nowhere", DAY.plusSeconds(61));

    @Property(tries = 100)
    void holds_as_it_was_made(@ForAll("totals") List<Integer> totals) {
        assertEquals(0, Chain.firstBroken(chain(totals)));
    }

    @Property(tries = 200)
    void breaks_where_anything_was_altered(
            @ForAll("totals") List<Integer> totals,
            @ForAll @IntRange(max = 7) int some,
            @ForAll("alterations") Consumer<Revision> alteration) {
        int place = some % totals.size();
        List<Revision> chain = chain(totals);
        alteration.accept(chain.get(place));
        assertEquals(place + 1, Chain.firstBroken(chain));
    }

    @Property(tries = 100)
    void breaks_at_the_next_where_the_altered_was_sealed_anew(
            @ForAll("totals") @Size(min = 2) List<Integer> totals, @ForAll @IntRange(max = 6) int some) {
        int place = some % (totals.size() - 1);
        List<Revision> chain = chain(totals);
        Revision altered = chain.get(place);
        altered.proposes(facts(-1), "another", "LN-JS", place);
        altered.sealed(Chain.digest(altered));
        assertEquals(place + 2, Chain.firstBroken(chain));
    }

    @Property(tries = 100)
    void breaks_where_one_was_left_out(
            @ForAll("totals") @Size(min = 2) List<Integer> totals, @ForAll @IntRange(max = 6) int some) {
        int place = some % (totals.size() - 1);
        List<Revision> chain = chain(totals);
        chain.remove(place);
        assertEquals(place + 1, Chain.firstBroken(chain));
    }

    @Property(tries = 100)
    void breaks_where_two_changed_places(
            @ForAll("totals") @Size(min = 2) List<Integer> totals,
            @ForAll @IntRange(max = 6) int some,
            @ForAll @IntRange(max = 6) int later) {
        int one = some % (totals.size() - 1);
        int other = one + 1 + later % (totals.size() - 1 - one);
        List<Revision> chain = chain(totals);
        Collections.swap(chain, one, other);
        assertEquals(one + 1, Chain.firstBroken(chain));
    }

    @Property(tries = 100)
    void breaks_where_one_was_put_in(@ForAll("totals") List<Integer> totals, @ForAll @IntRange(max = 7) int some) {
        int place = some % totals.size();
        List<Revision> chain = chain(totals);
        chain.add(place, chain.get(place));
        assertEquals(place + 2, Chain.firstBroken(chain));
    }

    /** RFC 8785: neither the order of fields nor the way a number is written makes another digest. */
    @Test
    void seals_what_is_said_not_how_it_is_written() throws Exception {
        String digest = Chain.sha256(JSON.readTree("{\"a\":12.5,\"b\":\"东北\"}"));
        assertEquals(digest, Chain.sha256(JSON.readTree("{\"b\":\"\\u4e1c北\",  \"a\":12.50}")));
        assertNotEquals(digest, Chain.sha256(JSON.readTree("{\"a\":12.51,\"b\":\"东北\"}")));
        assertEquals(
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", Chain.sha256(JSON.readTree("{}")));
    }

    private static List<Revision> chain(List<Integer> totals) {
        List<Revision> chain = new ArrayList<>();
        String previous = null;
        for (int total : totals) {
            int version = chain.size() + 1;
            Revision revision = Revision.drafted(
                    UUID.nameUUIDFromBytes(new byte[] {(byte) version}),
                    version,
                    new Proposal<>(kind(), new Row(RECORD, null, total), RevisionAction.CHANGE, Side.NORTHEAST),
                    EDITOR);
            revision.proposes(facts(total), "a title", "LN-JS", version - 1);
            revision.explain("a reason");
            revision.sent(EDITOR);
            revision.agreed(APPROVER, version, previous);
            revision.sealed(Chain.digest(revision));
            previous = revision.digest();
            chain.add(revision);
        }
        return chain;
    }

    private static JsonNode facts(int total) {
        return JSON.createObjectNode().put("name", "碳纤维").put("totalInvestmentWan", total);
    }

    @SuppressWarnings("unchecked")
    private static LedgerKind<Integer> kind() {
        return (LedgerKind<Integer>) Proxy.newProxyInstance(
                LedgerKind.class.getClassLoader(),
                new Class<?>[] {LedgerKind.class},
                (self, asked, nothing) -> "projects");
    }

    private record Row(UUID id, Standing standing, Integer facts) implements LedgerRecord<Integer> {
        @Override
        public void take(Integer agreed) {}
    }

    @Provide
    Arbitrary<List<Integer>> totals() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Consumer<Revision>> alterations() {
        return Arbitraries.of(List.<Consumer<Revision>>of(
                revision -> revision.proposes(facts(-1), revision.title(), "LN-JS", revision.baseVersion()),
                revision -> revision.proposes(revision.facts(), revision.title(), "JL-ZJ", revision.baseVersion()),
                revision -> revision.proposes(revision.facts(), revision.title(), "LN-JS", 99),
                revision -> revision.agreed(STRANGER, revision.agreedVersion(), revision.previousDigest()),
                revision -> revision.agreed(APPROVER, revision.agreedVersion(), "0".repeat(64)),
                revision -> revision.agreed(APPROVER, revision.agreedVersion() + 1, revision.previousDigest()),
                revision -> revision.sent(STRANGER),
                revision -> revision.explain("another reason"),
                revision -> revision.sealed("0".repeat(64))));
    }
}
