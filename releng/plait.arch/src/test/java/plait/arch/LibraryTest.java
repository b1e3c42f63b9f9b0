package plait.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.logging.Logger;

/** Which library stays behind which wall. */
@AnalyzeClasses(packages = "plait", importOptions = ImportOption.DoNotIncludeTests.class)
class LibraryTest {
    @ArchTest
    static final ArchRule jena = only("plait.theory..", "org.apache.jena..")
            .because("RDF is how theories are stored and asked about, not how Plait thinks; a new Jena then touches one module");

    @ArchTest
    static final ArchRule lucene = only("plait.search..", "org.apache.lucene..")
            .because("the index is derived and may one day be somebody else's server");

    @ArchTest
    static final ArchRule tika = only("plait.ingest..", "org.apache.tika..")
            .because("foreign files are read in one place, in a process of its own, behind limits");

    @ArchTest
    static final ArchRule xodus = only("plait.store..", "jetbrains.exodus..")
            .because("Xodus is frozen since 2022 and must remain replaceable");

    @ArchTest
    static final ArchRule cryptography = only("plait.store..", "javax.crypto..", "org.bouncycastle..")
            .because("sealing lies at one place, so that nothing leaves a study unsealed by another way");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses().that().resideOutsideOfPackage("plait.app..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethodWhere(target(name("printStackTrace")))
            .because("what a person reads is said by the window or the command line, once; and no words of a study may stray into an output");

    @ArchTest
    static final ArchRule nobodyLogs = noClasses().that().resideOutsideOfPackage("plait.app..")
            .should().callMethodWhere(target(owner(assignableTo(Logger.class))).and(not(target(name("getLogger").or(name("setLevel"))))))
            .because("problems travel as exceptions and are logged once, where they are finally caught; below, loggers are only ever silenced");

    private static ClassesShouldConjunction only(String home, String... libraries) {
        return noClasses().that().resideOutsideOfPackage(home).should().dependOnClassesThat().resideInAnyPackage(libraries);
    }
}
