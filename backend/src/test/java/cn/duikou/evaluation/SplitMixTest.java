package cn.duikou.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The same numbers for the same seed, by what was published of the generator. */
class SplitMixTest {

    @Test
    void gives_what_the_first_splittable_random_gives() {
        SplitMix ours = new SplitMix(42);
        SplittableRandom theirs = new SplittableRandom(42);
        for (int i = 0; i < 1000; i++) {
            assertEquals(theirs.nextLong(), ours.nextLong());
        }
    }

    @Test
    void takes_its_seed_from_a_digest_and_stays_within_one() {
        assertEquals(
                SplitMix.of("f".repeat(64)).nextLong(),
                SplitMix.of("f".repeat(16) + "0".repeat(48)).nextLong());
        SplitMix random = new SplitMix(7);
        for (int i = 0; i < 1000; i++) {
            double next = random.nextDouble();
            assertTrue(next >= 0 && next < 1);
        }
    }
}
