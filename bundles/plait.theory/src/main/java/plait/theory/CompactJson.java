package plait.theory;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** JSON-LD with our context inside, so that it reads as plain JSON and needs no other file. */
final class CompactJson {
    private CompactJson() {}

    static void write(DatasetGraph dataset, OutputStream to) {
        var expanded = new ByteArrayOutputStream();
        RDFDataMgr.write(expanded, dataset, RDFFormat.JSONLD_PLAIN);
        try {
            var document = JsonDocument.of(new ByteArrayInputStream(expanded.toByteArray()));
            var context = JsonDocument.of(new StringReader(Ontology.text("plait.context.jsonld")));
            JsonObject compact = JsonLd.compact(document, context).get();
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(to).write(compact);
        } catch (JsonLdError e) {
            throw new IllegalStateException("the context does not fit the dataset: " + e.getCode(), e);
        }
    }
}
