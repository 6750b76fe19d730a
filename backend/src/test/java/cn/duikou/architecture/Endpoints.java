package cn.duikou.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What is reached over HTTP. */
final class Endpoints {

    static final DescribedPredicate<CanBeAnnotated> A_RESOURCE = DescribedPredicate.describe(
            "resources", (CanBeAnnotated type) -> type.isAnnotatedWith("jakarta.ws.rs.Path"));

    static final DescribedPredicate<JavaClass> ABSTRACT =
            DescribedPredicate.describe("abstract", type -> type.getModifiers().contains(JavaModifier.ABSTRACT));

    static final DescribedPredicate<JavaMethod> AN_ENDPOINT = DescribedPredicate.describe(
            "endpoints",
            method -> method.getAnnotations().stream()
                    .anyMatch(verb -> verb.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")
                            || Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
                                    .contains(verb.getRawType().getSimpleName())));

    /** What everyone may call without signing in; anything else must ask. Health and the contract are not ours. */
    private static final Set<String> PUBLIC = Set.of();

    private static final Set<String> ASKING =
            Set.of("io.quarkus.security.Authenticated", "jakarta.annotation.security.RolesAllowed");

    private Endpoints() {}

    static ArchCondition<JavaMethod> askWhoIsCalling() {
        return new ArchCondition<>("ask who is calling") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = isAsking(method) || isAsking(method.getOwner()) || PUBLIC.contains(method.getFullName());
                if (!asks) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> nameAnEntity() {
        return new ArchCondition<>("name an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(Endpoints::isEntity)
                        .forEach(entity -> events.add(SimpleConditionEvent.satisfied(
                                method, method.getFullName() + " names " + entity.getName())));
            }
        };
    }

    private static boolean isAsking(CanBeAnnotated element) {
        return ASKING.stream().anyMatch(element::isAnnotatedWith);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAssignableTo("cn.duikou.ledger.LedgerRecord");
    }
}
