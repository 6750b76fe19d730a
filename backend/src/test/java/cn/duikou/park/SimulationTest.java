package cn.duikou.park;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Other terms on past inputs. */
class SimulationTest {

    @Property(tries = 300)
    void the_same_terms_change_nothing(
            @ForAll("manyTerms") List<BenefitTerms> versions, @ForAll @LongRange(max = 1_000_000_000_000L) long fen) {
        List<SettlementInput> past = past(versions, fen);
        List<Simulation> simulated = Simulation.of(versions, versions, past);
        assertEquals(past.size(), simulated.size());
        for (int i = 0; i < past.size(); i++) {
            Simulation year = simulated.get(i);
            assertEquals(Settlement.compute(versions, past.get(i)), year.simulated());
            assertEquals(year.agreed(), year.simulated());
            assertEquals(
                    0, year.northeastMoreYuan().signum() | year.eastMoreYuan().signum());
        }
    }

    /** The versions as such and each as if it had always been in force. */
    @Property(tries = 300)
    void what_one_side_gains_the_other_loses(
            @ForAll("manyTerms") List<BenefitTerms> versions,
            @ForAll @LongRange(max = 1_000_000_000_000L) long fen,
            @ForAll @IntRange(max = 3) int chosen) {
        BenefitTerms always = BenefitFixture.but(
                versions.get(chosen % versions.size()), "fromOn", "2018-01-01", "toOn", "2099-12-31");
        for (Simulation year : Simulation.of(versions, List.of(always), past(versions, fen))) {
            assertEquals(year.agreed().wholeYuan(), year.simulated().wholeYuan());
            assertEquals(year.northeastMoreYuan(), year.eastMoreYuan().negate());
        }
    }

    private static List<SettlementInput> past(List<BenefitTerms> versions, long fen) {
        int first = versions.getFirst().fromOn().getYear();
        int last = versions.getLast().toOn().getYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> BenefitFixture.input(versions.getFirst(), year, fen + year))
                .toList();
    }

    @Provide
    Arbitrary<List<BenefitTerms>> manyTerms() {
        return BenefitGenerator.manyTerms().withoutEdgeCases();
    }
}
