package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import plait.core.study.Shape;
import plait.theory.ModelTerms.Use;

/** The model, the vocabulary, the shapes, the value lists and the JSON-LD context say the same: nothing in one that another lacks. */
class OntologyTest {
    private static final String SHAPES = "https://w3id.org/plait/shapes#";
    private static final String VALUES = "https://w3id.org/plait/vocab/";
    /** Lists that a study can start from; no feature of the model takes their values. */
    private static final Set<String> SEEDS = Set.of(VALUES + "lero-type/", VALUES + "recovery-oriented-system/");
    /** The one list whose values have parts, for codebooks. */
    private static final String WITH_PARTS = VALUES + "recovery-capital/";
    /** Said of rules, never of what a study holds. */
    private static final String GATE = Description.NAMESPACE + "gate";
    private static final String EVERYTHING = Description.NAMESPACE + "memoOn";

    private final Model owl = OntologyFiles.model("plait.ttl");
    private final Model values = OntologyFiles.model("vocabulary.ttl");
    private final Model structure = OntologyFiles.model("shapes/structure.ttl");
    private final JsonObject context = JSON.parse(OntologyFiles.text("plait.context.jsonld")).getObj("@context");

    @Test void theVocabularyHasTheClassesOfTheModel() {
        var wanted = new TreeSet<String>();
        for (EClass type : ModelTerms.classes()) wanted.add(Shape.of(type).iri());
        var found = new TreeSet<>(iris(owl.listSubjectsWithProperty(RDF.type, OWL2.Class).toList()));
        found.removeIf(iri -> !iri.startsWith(Description.NAMESPACE));
        assertEquals(lines(wanted), lines(found));
    }

    @Test void theVocabularyHasThePropertiesOfTheModelAndTypesThoseThatItTakesFromElsewhere() {
        var found = new TreeSet<String>();
        for (Resource each : properties()) if (isOwn(each) || each.hasProperty(SKOS.scopeNote)) found.add(each.getURI());
        assertTrue(found.remove(GATE), "rules say whether they are gates");
        assertEquals(lines(ModelTerms.properties().keySet()), lines(found));
    }

    @Test void propertiesHaveTheRightKindDomainAndRange() {
        ModelTerms.properties().forEach((iri, uses) -> {
            Resource property = owl.getResource(iri);
            Use any = uses.values().iterator().next();
            if (any.datatype() == null) assertTrue(property.hasProperty(RDF.type, OWL2.ObjectProperty), iri);
            else assertTrue(property.hasProperty(RDF.type, OWL2.DatatypeProperty) || !isOwn(property) && property.hasProperty(RDF.type, OWL2.AnnotationProperty), iri);
            if (!isOwn(property)) {
                assertFalse(property.hasProperty(RDFS.domain) || property.hasProperty(RDFS.range), iri + " is not ours to define");
                return;
            }
            if (!iri.equals(ModelTerms.POSITION)) assertEquals(lines(users(uses)), lines(classes(property, RDFS.domain)), "domain of " + iri);
            if (!iri.equals(EVERYTHING)) assertEquals(lines(range(uses)), lines(classes(property, RDFS.range)), "range of " + iri);
        });
    }

    private static Set<String> users(Map<EClass, Use> uses) {
        var users = new TreeSet<String>();
        uses.keySet().forEach(type -> users.add(Shape.of(type).iri()));
        return users;
    }

    private static Set<String> range(Map<EClass, Use> uses) {
        var range = new TreeSet<String>();
        for (Use use : uses.values()) {
            if (use.datatype() != null) range.add(use.datatype());
            else if (use.values().isEmpty()) range.addAll(use.classes());
            else range.add(SKOS.Concept.getURI());
        }
        return range;
    }

    private static Set<String> classes(Resource property, Property which) {
        Statement one = property.getProperty(which);
        assertNotNull(one, which.getLocalName() + " of " + property);
        Resource range = one.getResource();
        if (range.isURIResource()) return Set.of(range.getURI());
        return new TreeSet<>(iris(range.getPropertyResourceValue(OWL2.unionOf).as(RDFList.class).asJavaList()));
    }

    @Test void everyTermHasALabelAndSaysWhatItMeans() {
        var terms = new ArrayList<Resource>(properties());
        owl.listSubjectsWithProperty(RDF.type, OWL2.Class).forEach(terms::add);
        for (Resource term : terms) {
            if (isOwn(term)) assertWords(term, RDFS.label, RDFS.comment);
            else if (term.hasProperty(SKOS.scopeNote)) assertWords(term, RDFS.label, SKOS.scopeNote);
        }
    }

    @Test void theVocabularyStandsAlone() {
        Resource ontology = owl.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();
        assertEquals("https://w3id.org/plait/ns", ontology.getURI());
        assertFalse(owl.contains(null, OWL2.imports));
        assertTrue(ontology.hasProperty(OWL2.versionInfo));
    }

    @Test void theValueListsAreThoseOfTheModelAndTheSeeds() {
        var wanted = new TreeSet<>(ModelTerms.lists().keySet());
        wanted.addAll(SEEDS);
        assertEquals(lines(wanted), lines(iris(values.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList())));
        ModelTerms.lists().forEach((scheme, literals) -> {
            List<String> found = iris(values.listSubjectsWithProperty(SKOS.topConceptOf, values.getResource(scheme)).toList());
            assertEquals(lines(literals), lines(found), scheme);
        });
    }

    @Test void everyValueStandsInItsListAndSaysWhatItMeans() {
        values.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).forEach(scheme -> assertWords(scheme, SKOS.prefLabel, SKOS.definition));
        values.listSubjectsWithProperty(RDF.type, SKOS.Concept).forEach(value -> {
            assertWords(value, SKOS.prefLabel, SKOS.definition);
            String scheme = value.getURI().substring(0, value.getURI().lastIndexOf('/') + 1);
            assertEquals(scheme, value.getPropertyResourceValue(SKOS.inScheme).getURI());
            if (value.hasProperty(SKOS.broader)) assertEquals(WITH_PARTS, scheme);
            else assertTrue(value.hasProperty(SKOS.topConceptOf), value.getURI());
        });
    }

    @Test void everyClassHasAShapeOfItsPropertiesAndNoOther() {
        var wanted = new TreeSet<String>();
        for (EClass type : ModelTerms.classes()) wanted.add(SHAPES + type.getName());
        assertEquals(lines(wanted), lines(iris(structure.listSubjectsWithProperty(RDF.type, SHACLM.NodeShape).toList())));
        for (EClass type : ModelTerms.classes()) {
            Resource shape = structure.getResource(SHAPES + type.getName());
            assertEquals(Shape.of(type).iri(), shape.getPropertyResourceValue(SHACLM.targetClass).getURI());
            assertTrue(shape.hasProperty(RDFS.label), shape.getURI());
            assertEquals(lines(ModelTerms.of(type).keySet()), lines(constraints(shape).keySet()), type.getName());
        }
    }

    @Test void shapesAskForWhatTheModelSays() {
        for (EClass type : ModelTerms.classes()) {
            Map<String, Resource> found = constraints(structure.getResource(SHAPES + type.getName()));
            ModelTerms.of(type).forEach((iri, use) -> assertSame(use, found.get(iri), type.getName() + ", " + iri));
        }
    }

    private static void assertSame(Use use, Resource shape, String where) {
        assertWords(shape, SHACLM.name, SHACLM.description, SHACLM.message);
        assertEquals(use.datatype(), iri(shape, SHACLM.datatype), where);
        assertEquals(use.datatype() == null, shape.hasProperty(SHACLM.nodeKind, SHACLM.IRI), where);
        assertEquals(use.atLeast(), count(shape, SHACLM.minCount, 0), where);
        assertEquals(use.atMostOne() ? 1 : -1, count(shape, SHACLM.maxCount, -1), where);
        RDFNode in = shape.hasProperty(SHACLM.in) ? shape.getProperty(SHACLM.in).getObject() : null;
        assertEquals(use.values(), in == null ? List.of() : iris(in.as(RDFList.class).asJavaList()), where);
        assertEquals(use.certain() ? lines(use.classes()) : "", lines(asked(shape)), where);
    }

    private static Set<String> asked(Resource shape) {
        if (shape.hasProperty(SHACLM.class_)) return Set.of(iri(shape, SHACLM.class_));
        var either = new TreeSet<String>();
        if (shape.hasProperty(SHACLM.or)) {
            for (RDFNode each : shape.getPropertyResourceValue(SHACLM.or).as(RDFList.class).asJavaList()) either.add(iri(each.asResource(), SHACLM.class_));
        }
        return either;
    }

    private static Map<String, Resource> constraints(Resource shape) {
        var constraints = new TreeMap<String, Resource>();
        for (Statement each : shape.listProperties(SHACLM.property).toList()) {
            Resource before = constraints.put(iri(each.getResource(), SHACLM.path), each.getResource());
            assertEquals(null, before, "told twice: " + each);
        }
        return constraints;
    }

    @Test void theContextHasEveryTermAndNoOther() {
        var wanted = new TreeSet<String>(ModelTerms.properties().keySet());
        for (EClass type : ModelTerms.classes()) wanted.add(Shape.of(type).iri());
        var found = new TreeSet<String>();
        context.forEach((name, value) -> {
            if (isPrefixOrKeyword(name, value)) return;
            String iri = iriOf(value);
            assertEquals(name, iri.replaceFirst(".*[/#]", ""));
            found.add(iri);
        });
        assertEquals(lines(wanted), lines(found));
    }

    @Test void theContextTypesValuesAsTheyAreWritten() {
        var types = new TreeMap<String, JsonValue>();
        context.forEach((name, value) -> types.put(isPrefixOrKeyword(name, value) ? name : iriOf(value), value));
        ModelTerms.properties().forEach((iri, uses) -> {
            JsonValue term = types.get(iri);
            assertEquals(typeOf(uses), term.isObject() && term.getAsObject().hasKey("@type") ? term.getAsObject().getString("@type") : "", iri);
            assertEquals(lines(uses.values().iterator().next().values()), lines(scoped(term)), iri);
        });
    }

    private static String typeOf(Map<EClass, Use> uses) {
        var types = new TreeSet<String>();
        for (Use use : uses.values()) {
            if (use.datatype() != null) types.add(use.datatype().replace("http://www.w3.org/2001/XMLSchema#", "xsd:"));
            else types.add(use.values().isEmpty() ? "@id" : "@vocab");
        }
        return types.size() == 1 && !types.first().equals("xsd:string") ? types.first() : "";
    }

    private List<String> scoped(JsonValue term) {
        var found = new ArrayList<String>();
        if (term.isObject() && term.getAsObject().hasKey("@context")) {
            term.getAsObject().getObj("@context").forEach((name, value) -> {
                String iri = expanded(value.getAsString().value());
                assertTrue(iri.endsWith("/" + name), name + " is " + iri);
                found.add(iri);
            });
        }
        return found;
    }

    private static boolean isPrefixOrKeyword(String name, JsonValue value) {
        if (name.startsWith("@") || !value.isObject() && !value.isString()) return true;
        return value.isString() && (value.getAsString().value().startsWith("@") || value.getAsString().value().startsWith("http"));
    }

    private String iriOf(JsonValue term) {
        return expanded(term.isObject() ? term.getAsObject().getString("@id") : term.getAsString().value());
    }

    private String expanded(String compact) {
        int colon = compact.indexOf(':');
        return context.getString(compact.substring(0, colon)) + compact.substring(colon + 1);
    }

    private List<Resource> properties() {
        var all = new ArrayList<Resource>();
        for (Resource kind : List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)) owl.listSubjectsWithProperty(RDF.type, kind).forEach(all::add);
        return all;
    }

    private static boolean isOwn(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(Description.NAMESPACE);
    }

    private static void assertWords(Resource term, Property... kinds) {
        for (Property kind : kinds) {
            List<Statement> words = term.listProperties(kind).toList();
            assertEquals(1, words.size(), kind.getLocalName() + " of " + term);
            assertFalse(words.getFirst().getString().isBlank(), kind.getLocalName() + " of " + term);
        }
    }

    private static int count(Resource shape, Property kind, int otherwise) {
        return shape.hasProperty(kind) ? shape.getProperty(kind).getInt() : otherwise;
    }

    private static String iri(Resource subject, Property kind) {
        Resource value = subject.getPropertyResourceValue(kind);
        return value == null ? null : value.getURI();
    }

    private static List<String> iris(List<? extends RDFNode> nodes) {
        return nodes.stream().filter(RDFNode::isURIResource).map(node -> node.asResource().getURI()).toList();
    }

    /** Sorted, one on each line, so that a difference is seen at once. */
    private static String lines(Iterable<String> terms) {
        var sorted = new TreeSet<String>();
        terms.forEach(sorted::add);
        return String.join("\n", sorted);
    }
}
