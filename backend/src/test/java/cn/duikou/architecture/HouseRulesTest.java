package cn.duikou.architecture;

import static cn.duikou.architecture.CodeBase.holdsAndBites;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler does not keep. */
class HouseRulesTest {

    /** Pure rules may use the language, JSON trees, canonical JSON, and the words of the contract. */
    private static final String[] PURE = {
        "java.lang..",
        "java.math..",
        "java.time..",
        "java.util..",
        "java.security..",
        "java.io..",
        "com.fasterxml.jackson.databind..",
        "org.erdtman.jcs..",
        "org.eclipse.microprofile.openapi.annotations..",
        "org.jspecify.annotations..",
        "cn.duikou.."
    };

    private static final String RULES =
            ".*\\.([A-Z][a-zA-Z]*Rules|Situation|Chain|Difference|Finding|MergePatch|CreditCode)";

    @Test
    void endpoints_are_public_methods() {
        ArchRule rule = methods().that(Endpoints.AN_ENDPOINT).should().bePublic();
        holdsAndBites(rule, "HiddenEndpoint");
    }

    @Test
    void every_endpoint_asks_who_is_calling() {
        holdsAndBites(methods().that(Endpoints.AN_ENDPOINT).should(Endpoints.askWhoIsCalling()), "OpenToAll");
    }

    @Test
    void resources_are_only_seen_in_their_package() {
        ArchRule rule = classes()
                .that(Endpoints.A_RESOURCE)
                .and(not(Endpoints.ABSTRACT))
                .should()
                .bePackagePrivate();
        holdsAndBites(rule, "ShownToAll");
    }

    @Test
    void no_entity_goes_over_the_wire() {
        holdsAndBites(noMethods().that(Endpoints.AN_ENDPOINT).should(Endpoints.nameAnEntity()), "AnswersWithAnEntity");
    }

    @Test
    void rules_know_no_framework() {
        ArchRule rule = classes()
                .that(nameMatching(RULES))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE).or(new Arrays()));
        holdsAndBites(rule, "MeetingRules");
    }

    @Test
    void nothing_is_injected_into_a_field() {
        ArchRule rule = noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.ws.rs.core.Context")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
        holdsAndBites(rule, "FieldFilled");
    }

    /** Query parameters that many fields make one; whoever reads them turns them into a record at once. */
    @Test
    void only_parameters_are_public_fields() {
        ArchRule rule = fields().that()
                .arePublic()
                .and()
                .areNotFinal()
                .should()
                .beAnnotatedWith("org.jboss.resteasy.reactive.RestQuery");
        holdsAndBites(rule, "OpenField");
    }

    @Test
    void the_time_comes_from_the_clock() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("cn.duikou.web.TimeSource")
                .should()
                .callMethodWhere(JavaAccess.Predicates.target(nameMatching("now|systemUTC|systemDefaultZone"))
                        .and(JavaAccess.Predicates.targetOwner(resideInAnyPackage("java.time.."))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
        holdsAndBites(rule, "LooksAtTheWall");
    }

    @Test
    void methods_take_at_most_five_parameters() {
        ArchRule rule = methods().should(Shapes.takeAtMost(5));
        holdsAndBites(rule, "ManyParameters");
    }

    @Test
    void names_say_what_a_class_is() {
        ArchRule rule = noClasses().should(Shapes.haveAnEmptyName());
        holdsAndBites(rule, "ProjectManager");
    }

    /** Arrays of the allowed are allowed too; ArchUnit gives them no package of their own. */
    private static final class Arrays extends DescribedPredicate<JavaClass> {

        private Arrays() {
            super("or arrays and primitives");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isPrimitive()
                    || type.isArray()
                            && (type.getBaseComponentType().isPrimitive()
                                    || resideInAnyPackage(PURE).test(type.getBaseComponentType()));
        }
    }
}
