package plait.theory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

import plait.core.questions.QueryBook;
import plait.core.questions.QueryFault;
import plait.core.questions.Question;

/** The files of {@code ontology/} as the program carries them. */
public final class Ontology implements QueryBook {
    /** The files of the questions, by the order in which they are listed. */
    private static final String QUERIES = "queries/index";

    /** Where the lists of values stand. */
    private static final String VALUES = "https://w3id.org/plait/vocab/";

    private static final List<Question> QUESTIONS = readQuestions();

    @Override public List<Question> builtIn() {
        return QUESTIONS;
    }

    @Override public Map<String, String> prefixes() {
        var all = Prefixes.all();
        all.put("dct", all.get("dcterms")); // as the questions that come with Plait have it
        for (String list : List.of("role", "stance", "basis", "carry", "level", "polarity", "verdict")) all.put(list, VALUES + list + "/");
        return all;
    }

    @Override public Optional<QueryFault> fault(String query) {
        return QueryWords.fault(query);
    }

    @Override public void refuseUnlessReadable(String query) {
        new ReadOnlyQuery(query, Map.of());
    }

    private static List<Question> readQuestions() {
        var all = new ArrayList<Question>();
        for (String file : text(QUERIES).lines().filter(line -> !line.isBlank()).toList()) {
            String name = file.substring(0, file.indexOf('-') < 0 ? file.lastIndexOf('.') : file.indexOf('-'));
            all.add(Question.of(name, text("queries/" + file)));
        }
        return List.copyOf(all);
    }

    /** A Turtle file. */
    static Graph graph(String... files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            try (InputStream in = open(file)) {
                RDFDataMgr.read(graph, in, Lang.TURTLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }

    static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Ontology.class.getResourceAsStream("/plait/ontology/" + file);
        if (in == null) throw new IllegalStateException("the program lacks its ontology file " + file);
        return in;
    }
}
