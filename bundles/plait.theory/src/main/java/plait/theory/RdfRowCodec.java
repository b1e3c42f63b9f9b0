package plait.theory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.thrift.ThriftRDF;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.study.RowCodec;

/** Rows of theory classes as RDF Thrift with sorted triples: stored theories describe themselves, whatever the program's version. */
public final class RdfRowCodec implements RowCodec {
    private static final Comparator<Triple> ORDER =
            Comparator.comparing((Triple triple) -> triple.getPredicate().getURI()).thenComparing(triple -> text(triple.getObject()));

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    @Override public byte[] encode(Row row) {
        var triples = new ArrayList<Triple>();
        Description.of(row, triples::add);
        triples.sort(ORDER);
        var bytes = new ByteArrayOutputStream(1024);
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.RDF_THRIFT);
        out.start();
        triples.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    @Override public Row decode(Key key, byte[] bytes) {
        List<Triple> triples = new ArrayList<>();
        ThriftRDF.inputStreamToStream(new ByteArrayInputStream(bytes), new StreamRDFBase() {
            @Override public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return Description.row(key, triples);
    }
}
