package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.ExportTheory;
import plait.core.theories.RdfForm;
import plait.model.ExportRecord;
import plait.model.Role;

/** What leaves the study as RDF can be read again whole, by other families of tools too, and quotes nobody who did not agree to it. */
class ExportTest {
    private static final String GWEN = "met me at the door";
    private static final String HARI = "wait outside in the rain";
    private static final String INA = "They never called me back";
    private static final String OA = "http://www.w3.org/ns/oa#";
    /** Prints, for each graph, its name and number of triples. */
    private static final String COUNT = """
            import sys, rdflib
            form = sys.argv[2]
            data = rdflib.Graph() if form == 'turtle' else rdflib.ConjunctiveGraph()
            data.parse(sys.argv[1], format=form)
            counts = {}
            for graph in ([data] if form == 'turtle' else data.contexts()):
                name = str(graph.identifier) if str(graph.identifier).startswith('urn:uuid:') else ''
                counts[name] = counts.get(name, 0) + len(graph)
            for name in sorted(counts): print(name, counts[name])
            """;

    private final TestStudy study = new TestStudy();

    @TempDir Path folder;

    @BeforeEach void furnish() {
        study.evidence(study.one, GWEN, TestStudy.slot(study.one, Role.CONTEXT));
        study.evidence(study.one, HARI);
        study.evidence(study.two, INA);
        study.session.commit("Difficult words", root -> {
            root.setName("“Quoted” \"twice\" \\ and\nbroken");
            study.two.setStatement("If é, then 💜, because <b> & 'c'.");
        });
        study.open.freezing().freeze(study.theory);
    }

    @AfterEach void close() {
        study.close();
    }

    private Path export(RdfForm form, boolean withQuotes) {
        Path file = folder.resolve("theory." + switch (form) {
            case TURTLE -> "ttl";
            case TRIG -> "trig";
            case JSON_LD -> "jsonld";
        });
        new ExportTheory(study.open).export(file, form, withQuotes, Progress.NONE);
        return file;
    }

    private static Lang lang(RdfForm form) {
        return switch (form) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case JSON_LD -> Lang.JSONLD;
        };
    }

    private static DatasetGraph read(Path file, RdfForm form) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(file).lang(lang(form)).parse(read);
        return read;
    }

    /** Quads in plain text; the export adds selectors and the classes of the standards to what is in the dataset. */
    private static Set<String> quads(DatasetGraph graphs, boolean live) {
        return graphs.stream().filter(quad -> !live || quad.isDefaultGraph()).map(quad -> (quad.isDefaultGraph() ? "" : quad.getGraph()) + " " + quad.asTriple()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(RdfForm.class)
    void whatIsReadAgainIsWhatIsThereAndOnlyStandardTermsMore(RdfForm form) {
        DatasetGraph read = read(export(form, false), form);
        Set<String> there = study.dataset().read(graphs -> quads(graphs, form == RdfForm.TURTLE));
        Set<String> more = quads(read, false);
        assertTrue(there.size() > 100);
        // the record of the export itself was made after the file
        Set<String> missing = there.stream().filter(quad -> !more.contains(quad) && !isAboutTheExport(quad)).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
        more.removeAll(there);
        assertEquals(List.of(), more.stream().filter(quad -> !quad.contains("#position") && !quad.contains(OA + "hasSource") && !isStandardClass(quad)).toList());
    }

    private boolean isAboutTheExport(String quad) {
        return study.session.study().getExports().stream().anyMatch(record -> quad.contains(record.id().toString()));
    }

    private static boolean isStandardClass(String quad) {
        return quad.contains(" rdf:type ") && !quad.contains("https://w3id.org/plait/ns#");
    }

    @Test void aFrozenVersionIsWrittenAsBeforeToTheByteWhateverHappenedSince() throws IOException {
        String before = frozen(export(RdfForm.TRIG, false));
        assertTrue(before.lines().count() > 20, before);
        for (int i = 0; i < 40; i++) study.open.memos().on(study.one, "Memo " + i);
        assertEquals(before, frozen(export(RdfForm.TRIG, false)));
    }

    private static String frozen(Path file) throws IOException {
        String all = Files.readString(file);
        return all.substring(all.indexOf("> {"));
    }

    @Test void allThreeFormsSayTheSame() {
        Set<String> trig = quads(read(export(RdfForm.TRIG, true), RdfForm.TRIG), false).stream().filter(quad -> !isAboutTheExport(quad)).collect(Collectors.toSet());
        Set<String> json = quads(read(export(RdfForm.JSON_LD, true), RdfForm.JSON_LD), false).stream().filter(quad -> !isAboutTheExport(quad)).collect(Collectors.toSet());
        Set<String> turtle = quads(read(export(RdfForm.TURTLE, true), RdfForm.TURTLE), false).stream().filter(quad -> !isAboutTheExport(quad)).collect(Collectors.toSet());
        assertEquals(trig, json);
        assertEquals(trig.stream().filter(quad -> quad.startsWith(" ")).collect(Collectors.toSet()), turtle);
    }

    @Test void otherToolsFindPassagesByStandardSelectors() {
        DatasetGraph read = read(export(RdfForm.TURTLE, true), RdfForm.TURTLE);
        List<Quad> quotes = list(read, OA + "exact");
        assertEquals(List.of(GWEN), quotes.stream().map(quad -> quad.getObject().getLiteralLexicalForm()).toList());
        Node selector = quotes.get(0).getSubject();
        assertTrue(read.contains(Node.ANY, Node.ANY, Terms.iri(OA + "hasSelector"), selector));
        assertEquals("Someone like me ", one(read, selector, "prefix").substring(one(read, selector, "prefix").indexOf("Someone")));
        assertEquals(", and I stayed.", one(read, selector, "suffix"));
        assertEquals(3, list(read, OA + "hasSource").size());
        assertEquals(3 * 2, list(read, OA + "start").size(), "at the passage and at its selector");
    }

    private static String one(DatasetGraph graphs, Node subject, String property) {
        return graphs.find(Node.ANY, subject, Terms.iri(OA + property), Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static List<Quad> list(DatasetGraph graphs, String property) {
        var found = new ArrayList<Quad>();
        graphs.find(Node.ANY, Node.ANY, Terms.iri(property), Node.ANY).forEachRemaining(found::add);
        return found;
    }

    @ParameterizedTest
    @EnumSource(RdfForm.class)
    void onlyThoseWhoAgreedAreQuotedAndRecorded(RdfForm form) throws IOException {
        String text = Files.readString(export(form, true));
        assertTrue(text.contains(GWEN));
        assertFalse(text.contains(HARI), "by role only: the file would say who");
        assertFalse(text.contains(INA), "after checking: nobody checked");
        ExportRecord record = study.session.study().getExports().get(0);
        assertEquals(List.of("P-GWEN"), record.getQuoted().stream().map(each -> each.getIdentifier()).toList());
        assertEquals("Amara", record.getAuthor());
        assertFalse(Files.readString(export(form, false)).contains(GWEN));
        assertEquals(List.of(), study.session.study().getExports().stream().filter(each -> each != record).findFirst().orElseThrow().getQuoted());
    }

    @ParameterizedTest
    @EnumSource(RdfForm.class)
    void theFilePassesTheShapesWithAndWithoutQuotes(RdfForm form) {
        Shapes shapes = Shapes.parse(Ontology.graph("shapes/structure.ttl", "shapes/rules.ttl"));
        for (boolean withQuotes : new boolean[] {true, false}) {
            ValidationReport report = ShaclValidator.get().validate(shapes, read(export(form, withQuotes), form).getDefaultGraph());
            List<String> wrong = report.getEntries().stream().filter(entry -> entry.severity().level().getLocalName().equals("Violation")).map(entry -> entry.message()).toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test void aFailedExportLeavesNothingBehind() throws IOException {
        Path nowhere = folder.resolve("missing").resolve("theory.ttl");
        assertThrows(Problem.class, () -> new ExportTheory(study.open).export(nowhere, RdfForm.TURTLE, true, Progress.NONE));
        Path taken = Files.createDirectories(folder.resolve("taken.ttl").resolve("inside")).getParent();
        assertThrows(Problem.class, () -> new ExportTheory(study.open).export(taken, RdfForm.TURTLE, true, Progress.NONE));
        assertEquals(List.of(), study.session.study().getExports());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("taken.ttl"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(RdfForm.class)
    void aLibraryOfAnotherFamilyCountsTheSame(RdfForm form) throws Exception {
        String python = pythonWithRdflib();
        assumeTrue(python != null, "Python with rdflib is not installed (Debian: python3-rdflib)");
        Path file = export(form, true);
        String format = switch (form) {
            case TURTLE -> "turtle";
            case TRIG -> "trig";
            case JSON_LD -> "json-ld";
        };
        var wanted = new TreeMap<String, Integer>();
        read(file, form).stream().forEach(quad -> wanted.merge(quad.isDefaultGraph() ? "" : quad.getGraph().getURI(), 1, Integer::sum));
        String counted = run(python, "-c", COUNT, file.toString(), format).orElseThrow();
        var found = new TreeMap<String, Integer>();
        counted.lines().forEach(line -> found.put(line.substring(0, line.lastIndexOf(' ')), Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        assertEquals(wanted, found);
        assertEquals(form == RdfForm.TURTLE ? 1 : 3, found.size(), "the study, the frozen version, and its evidence");
    }

    private static String pythonWithRdflib() throws InterruptedException, IOException {
        for (String python : List.of("python3", "/usr/bin/python3", "python")) if (run(python, "-c", "import rdflib").isPresent()) return python;
        return null;
    }

    /** What the command printed, or empty when it could not be run. */
    private static Optional<String> run(String... command) throws InterruptedException, IOException {
        try {
            Process process = new ProcessBuilder(Arrays.asList(command)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
