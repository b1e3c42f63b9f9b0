package plait.theory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import plait.core.study.FakeStore;
import plait.core.study.RandomChanges;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.StudyCheck;

/** The files of the vocabulary as the program finds them, and data to hold them against. */
final class OntologyFiles {
    private OntologyFiles() {}

    static Model model(String name) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = open(name)) {
            RDFDataMgr.read(model, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = OntologyFiles.class.getResourceAsStream("/plait/ontology/" + name);
        if (in == null) throw new IllegalStateException("there is no ontology/" + name);
        return in;
    }

    /** The description of every object of a study of random changes: every class, and values of every kind. */
    static Graph randomStudy(long seed) {
        RowCodec binary = RowCodecs.binaryOnly();
        var session = Session.create(new FakeStore(), binary, List.of(), "Amara", study -> study.setName("Study"));
        var changes = new RandomChanges(new Random(seed));
        for (int i = 0; i < 60; i++) {
            try {
                session.commit("change", study -> changes.make(study, 20));
            } catch (IllegalStateException e) {
                continue; // refers to what was never added
            }
        }
        Graph graph = GraphFactory.createDefaultGraph();
        new StudyCheck(binary).live(session.study()).forEach((key, bytes) -> Description.of(binary.decode(key, bytes), graph::add));
        return graph;
    }
}
