package cn.duikou.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Which package may know which. */
class FloorsTest {

    @Test
    void a_package_imports_only_from_below() {
        CodeBase.holdsAndBites(classes().should(Floors.importOnlyFromBelow()), "ReachesUp");
    }

    @Test
    void no_ledger_imports_another() {
        CodeBase.holdsAndBites(classes().should(Floors.importOnlyFromBelow()), "ParkOfAProject");
    }

    @Test
    void every_package_has_its_floor() {
        CodeBase.holdsAndBites(classes().should(Floors.liveOnAFloor()), "Homeless");
    }

    @Test
    void packages_form_no_cycle() {
        CodeBase.holdsAndBites(slices().matching("cn.duikou.(*)..").should().beFreeOfCycles(), "GoesInACircle");
    }

    @Test
    void nothing_knows_what_starts_the_house() {
        CodeBase.holdsAndBites(
                noClasses()
                        .that()
                        .resideInAPackage("cn.duikou.*..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("cn.duikou"),
                "StartsADatabase");
    }
}
