package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** A misspelt term in a rule or question finds nothing, and says nothing; so every term in them must be one that there is. */
class OntologyUseTest {
    private static final Path FOLDER = Path.of("..", "..", "ontology");
    private static final Pattern OURS = Pattern.compile("https://w3id\\.org/plait/(ns#|vocab/)\\S+");
    private static final Pattern PREFIX = Pattern.compile("(?i)prefix\\s+(\\w*):\\s*<([^>]*)>");
    private static final Pattern IRI = Pattern.compile("<(https://w3id\\.org/plait/(?:ns#|vocab/)[^>]+)>");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:-])(\\w*):([A-Za-z](?:[\\w-]|\\\\/)*)");

    private final Set<String> known = known();

    private static Set<String> known() {
        var known = new HashSet<String>();
        for (String file : new String[] {"plait.ttl", "vocabulary.ttl"}) OntologyFiles.model(file).listSubjects().filterKeep(Resource::isURIResource).forEach(term -> known.add(term.getURI()));
        return known;
    }

    @Test void rulesAndQuestionsUseTermsThatThereAre() throws IOException {
        var unknown = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".ttl")) nodes(file).forEach(iri -> unknown.add(name + ": " + iri));
                if (name.endsWith(".ttl") || name.endsWith(".rq")) unknownIn(Files.readString(file)).forEach(iri -> unknown.add(name + ": " + iri));
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test void aMisspeltTermIsFound() {
        String query = """
                # title: Where stance:anything in a comment is no term
                PREFIX plait: <https://w3id.org/plait/ns#>
                PREFIX stance: <https://w3id.org/plait/vocab/stance/>
                PREFIX vocab: <https://w3id.org/plait/vocab/>
                SELECT * { ?e a plait:EvidenceLink ; plait:stanze stance:suports, stance:refutes, vocab:stance\\/refines ; plait:basis <https://w3id.org/plait/vocab/basis/heard> }
                """;
        assertEquals(Set.of("https://w3id.org/plait/ns#stanze", "https://w3id.org/plait/vocab/stance/suports", "https://w3id.org/plait/vocab/basis/heard"), unknownIn(query));
    }

    private Set<String> nodes(Path file) {
        Model model = RDFDataMgr.loadModel(file.toUri().toString(), Lang.TURTLE);
        var unknown = new TreeSet<String>();
        model.listStatements().forEach(each -> Stream.of(each.getSubject(), each.getPredicate(), each.getObject()).filter(node -> node.isURIResource()).forEach(node -> keepUnknown(node.asResource().getURI(), unknown)));
        return unknown;
    }

    private Set<String> unknownIn(String text) {
        Map<String, String> prefixes = new HashMap<>();
        PREFIX.matcher(text).results().forEach(match -> prefixes.put(match.group(1), match.group(2)));
        var unknown = new TreeSet<String>();
        for (String line : text.split("\n")) {
            if (line.startsWith("#") || PREFIX.matcher(line).find()) continue;
            IRI.matcher(line).results().forEach(match -> keepUnknown(match.group(1), unknown));
            NAME.matcher(line).results().forEach(match -> keepUnknown(prefixes.getOrDefault(match.group(1), "") + match.group(2).replace("\\", ""), unknown));
        }
        return unknown;
    }

    private void keepUnknown(String iri, Set<String> unknown) {
        if (OURS.matcher(iri).matches() && !known.contains(iri)) unknown.add(iri);
    }
}
