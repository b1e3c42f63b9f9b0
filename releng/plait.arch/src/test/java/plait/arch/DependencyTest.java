package plait.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of Plait may know which: the arrows of the house, downwards only. */
@AnalyzeClasses(packages = "plait", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyTest {
    private static final String[] ADAPTERS = {"plait.ingest..", "plait.search..", "plait.store..", "plait.theory.."};
    private static final String[] WINDOWS = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4..", "org.eclipse.nebula..", "org.eclipse.ui.."};

    @ArchTest
    static final ArchRule modelIsTheGround = noClasses().that().resideInAPackage("plait.model..")
            .should().dependOnClassesThat().resideOutsideOfPackages("plait.model..", "java..", "org.eclipse.emf..")
            .because("everything stands on the model, so it stands on nothing of ours");

    @ArchTest
    static final ArchRule coreIsPlain = noClasses().that().resideInAPackage("plait.core..")
            .should().dependOnClassesThat().resideOutsideOfPackages("plait.core..", "plait.model..", "java..", "org.eclipse.emf..")
            .because("the use cases run and are tested without OSGi, a window, a database or an index; what they need of those is a port");

    @ArchTest
    static final ArchRule coreHasNoCycles = slices().matching("plait.core.(**)").should().beFreeOfCycles()
            .because("a feature that can only be read together with another one is not a feature of its own");

    @ArchTest
    static final ArchRule adaptersDoNotMeet = slices().matching("plait.(ingest|search|store|theory)..").should().notDependOnEachOther()
            .because("each adapter can then be replaced, and started, without the others");

    @ArchTest
    static final ArchRule adaptersKnowOnlyTheCore = noClasses().that().resideInAnyPackage(ADAPTERS)
            .should().dependOnClassesThat().resideInAnyPackage("plait.exchange..", "plait.diagram..", "plait.review..", "plait.ui..", "plait.app..")
            .because("an adapter implements ports of the core and is used through them");

    @ArchTest
    static final ArchRule exchangeDoesNotLookUp = noClasses().that().resideInAnyPackage("plait.exchange..", "plait.diagram..", "plait.review..")
            .should().dependOnClassesThat().resideInAnyPackage("plait.ui..", "plait.app..")
            .because("formats and figures serve the window and the command line alike");

    @ArchTest
    static final ArchRule onlyTheTopHasWindows = noClasses().that().resideOutsideOfPackages("plait.ui..", "plait.app..")
            .should().dependOnClassesThat().resideInAnyPackage(WINDOWS)
            .because("all else must run on a server, in a script and in a plain unit test");

    @ArchTest
    static final ArchRule theWindowDoesNotKnowTheProgram = noClasses().that().resideInAPackage("plait.ui..")
            .should().dependOnClassesThat().resideInAPackage("plait.app..")
            .because("the composition root puts the parts together; a part that reaches for it hides what it needs");

    @ArchTest
    static final ArchRule onlyTheCompositionNamesAdapters = noClasses().that().resideOutsideOfPackages(ADAPTERS)
            .and().haveNameNotMatching("plait\\.app\\.Composition(\\$.*)?")
            .should().dependOnClassesThat().resideInAnyPackage(ADAPTERS)
            .because("plait.app.Composition is the one place where ports meet what implements them");

    @ArchTest
    static final ArchRule buttonsSayWhatTheyDo = noClasses().that().resideInAPackage("plait.ui..").and().doNotHaveFullyQualifiedName("plait.ui.theme.AskLine")
            .should().dependOnClassesThat().haveFullyQualifiedName("org.eclipse.jface.dialogs.InputDialog")
            .orShould().callMethodWhere(describe("it opens a dialog with OK", call -> call.getTargetOwner().getName().equals("org.eclipse.jface.dialogs.MessageDialog") && call.getName().matches("open[A-Z].*")))
            .because("OK says nothing of what will be done: plait.ui.theme has AskLine and Notice");
}
