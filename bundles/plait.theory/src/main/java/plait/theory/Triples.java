package plait.theory;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.thrift.ThriftRDF;
import plait.core.study.Key;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Shape;

/** Stored images as triples: those of theory classes are triples already, those of corpus classes are described. */
final class Triples {
    private static final RowCodec BINARY = RowCodecs.binaryOnly();

    private Triples() {}

    static void of(Key key, byte[] image, Consumer<Triple> out) {
        if (!Shape.of(key.type()).storedAsRdf()) {
            Description.of(BINARY.decode(key, image), out);
            return;
        }
        ThriftRDF.inputStreamToStream(new ByteArrayInputStream(image), new StreamRDFBase() {
            @Override public void triple(Triple triple) {
                out.accept(Triple.create(triple.getSubject(), Terms.iri(triple.getPredicate().getURI()), shared(triple.getObject())));
            }
        });
    }

    /** False for what hangs on something that is not always described: a memo on a passage. */
    static boolean hangsOnDescribed(Key key, byte[] image) {
        if (Shape.of(key.type()).storedAsRdf()) return true;
        Key parent = BINARY.decode(key, image).parent();
        return parent == null || Shape.of(parent.type()).described() && Shape.of(parent.type()).describedWhile() == null;
    }

    /** Terms of the vocabulary stand in memory once. */
    private static Node shared(Node node) {
        return node.isURI() && node.getURI().startsWith(Terms.VOCABULARY) ? Terms.iri(node.getURI()) : node;
    }
}
