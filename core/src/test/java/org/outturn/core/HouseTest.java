package org.outturn.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.outturn.core");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.outturn.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNothingOfTheWebTheImporterOrASchedule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.outturn.web..",
                        "org.outturn.importer..",
                        "jakarta.ws.rs..",
                        "io.quarkus.qute..",
                        "io.quarkus.scheduler..")
                .check(CORE);
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
                .check(CORE);
    }

    @Test
    void thePlainRecordsThatTheImporterSeesNeedNoPersistence() {
        noClasses()
                .that()
                .haveNameMatching(
                        "org\\.outturn\\.core\\.(article\\.(ArticleText|Paragraph|ParagraphKind|CodePoints)|claim\\.(ClaimDraft|DueWindow))")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus..", "org.hibernate..")
                .check(CORE);
    }
}
