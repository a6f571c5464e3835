package org.outturn.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.outturn.web");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.outturn.web.(*)..").should().beFreeOfCycles().check(WEB);
    }

    @Test
    void entitiesLiveInTheCore() {
        noClasses().should().beAnnotatedWith(Entity.class).check(WEB);
    }

    @Test
    void everyResourceSaysWhoMayCome() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(WEB);
    }

    @Test
    void everyPackageNameSaysWhatIsInIt() {
        classes()
                .should()
                .resideOutsideOfPackages(
                        "..util..",
                        "..common..",
                        "..service..",
                        "..dto..",
                        "..model..",
                        "..impl..",
                        "..manager..",
                        "..helper..")
                .check(WEB);
    }

    @Test
    void nobodyAsksAClockOfTheirOwn() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Clocks")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .check(WEB.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "not the clock itself",
                        javaClass -> !javaClass.getName().contains("Desk$Clocks"))));
    }
}
