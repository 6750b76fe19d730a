package cn.duikou.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The packages from the ground up. A package imports only what is on a floor below its own. */
final class Floors {

    static final List<Set<String>> FROM_THE_GROUND = List.of(
            Set.of("web"),
            Set.of("document", "sealing"),
            Set.of("store"),
            Set.of("reference"),
            Set.of("clause", "pair"),
            Set.of("identity"),
            Set.of("ledger"),
            // The ledgers: none of them imports another.
            Set.of("project", "park", "exchange", "meeting", "agreement", "replication", "support", "zone"),
            // What stands beside the records of all ledgers.
            Set.of("attachment"),
            Set.of("insight", "search"),
            // Who owes which document by when; what writes the documents stands above.
            Set.of("duty"),
            Set.of("plan"),
            Set.of("evaluation"),
            // What follows from a result.
            Set.of("order"),
            Set.of("notice", "administration"));

    private static final String HOUSE = "cn.duikou.";

    private Floors() {}

    static ArchCondition<JavaClass> importOnlyFromBelow() {
        return new ArchCondition<>("import only from floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(Floors::reachesUp)
                        .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> liveOnAFloor() {
        return new ArchCondition<>("live on a floor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                room(type)
                        .filter(room -> floor(room) < 0)
                        .ifPresent(room -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " lives in a package without a floor")));
            }
        };
    }

    private static boolean reachesUp(Dependency dependency) {
        Optional<String> from = room(dependency.getOriginClass());
        Optional<String> to = room(dependency.getTargetClass());
        return to.isPresent() && from.isPresent() && !to.equals(from) && floor(to.get()) >= floor(from.get());
    }

    /** The package below the house; none for what only starts it. */
    private static Optional<String> room(JavaClass type) {
        String within = type.getPackageName() + ".";
        return within.startsWith(HOUSE) && within.length() > HOUSE.length()
                ? Optional.of(within.substring(HOUSE.length()).split("\\.")[0])
                : Optional.empty();
    }

    private static int floor(String room) {
        return IntStream.range(0, FROM_THE_GROUND.size())
                .filter(floor -> FROM_THE_GROUND.get(floor).contains(room))
                .findFirst()
                .orElse(-1);
    }
}
