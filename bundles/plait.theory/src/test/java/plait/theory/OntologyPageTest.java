package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/ontology.md to the files that it is made from; {@code -Dplait.write=ontology} writes it anew. */
class OntologyPageTest {
    private static final Path FOLDER = Path.of("..", "..", "ontology");
    private static final Path PAGE = Path.of("..", "..", "docs", "ontology.md");

    @Test void thePageSaysWhatTheFilesSay() throws Exception {
        String page = OntologyPage.of(FOLDER);
        if ("ontology".equals(System.getProperty("plait.write"))) Files.writeString(PAGE, page);
        String written = Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
        assertTrue(page.equals(written), "docs/ontology.md is not what the files say; run ./test --quick -pl bundles/plait.theory -am -Dtest=OntologyPageTest "
                + "-Dsurefire.failIfNoSpecifiedTests=false -Dplait.write=ontology");
    }

    @Test void theSameFilesGiveTheSamePage() {
        assertEquals(OntologyPage.of(FOLDER), OntologyPage.of(FOLDER));
    }

    @Test void questionsAndRulesAreToldFromTheirFiles(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("shapes"));
        Files.createDirectories(folder.resolve("queries"));
        for (String file : new String[] {"plait.ttl", "vocabulary.ttl", "shapes/structure.ttl"}) Files.copy(FOLDER.resolve(file), folder.resolve(file));
        Files.writeString(folder.resolve("shapes/rules.ttl"), """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <urn:x-plait:rule> a sh:NodeShape ; sh:severity sh:Warning ; sh:sparql [ sh:message "The version {?number} needs two slots." ] .
                """);
        Files.writeString(folder.resolve("queries/few-cases.rq"), """
                # title: Supported in few cases
                # explanation: Lists what few cases support.
                # parameter: cases | number | 3 | How many cases are enough
                SELECT * WHERE { ?s ?p ?o }
                """);
        String page = OntologyPage.of(folder);
        assertTrue(page.contains("- The version *number* needs two slots. (a warning)\n"), page);
        assertTrue(page.contains("| [Supported in few cases](../ontology/queries/few-cases.rq) | Lists what few cases support. | How many cases are enough (`cases`, else 3) |"), page);
    }
}
