package plait.theory;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short names of the vocabularies in use, for files that people read. */
final class Prefixes {
    private Prefixes() {}

    static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("plait", Description.NAMESPACE);
        all.put("dcterms", "http://purl.org/dc/terms/");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("oa", "http://www.w3.org/ns/oa#");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return all;
    }
}
