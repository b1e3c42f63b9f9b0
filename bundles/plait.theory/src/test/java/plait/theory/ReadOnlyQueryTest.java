package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecDataset;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.pfunction.PFuncSimple;
import org.apache.jena.sparql.util.IterLib;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.core.study.Key;
import plait.core.theories.TheoryDataset;
import plait.model.ConfigurationVersion;

/** A query reads the study, stops when it is asked to, and reaches nothing else. */
class ReadOnlyQueryTest {
    private static final String PREFIXES = """
            PREFIX plait: <https://w3id.org/plait/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            """;
    private static final String SPY = "<java:" + Spy.class.getName() + ">";
    private static final String SPYING_PROPERTY = "<java:" + SpyingProperty.class.getName() + ">";
    private static final AtomicBoolean CALLED = new AtomicBoolean();

    private final TestStudy study = new TestStudy();

    /** Stands for any code that a query might name. */
    public static final class Spy extends FunctionBase1 {
        @Override public NodeValue exec(NodeValue value) {
            CALLED.set(true);
            return value;
        }
    }

    public static final class SpyingProperty extends PFuncSimple {
        @Override public QueryIterator execEvaluated(Binding binding, Node subject, Node predicate, Node object, ExecutionContext context) {
            CALLED.set(true);
            return IterLib.result(binding, context);
        }
    }

    @BeforeEach void forgetCalls() {
        CALLED.set(false);
    }

    @AfterEach void close() {
        study.close();
    }

    private Answer ask(String query) {
        return ask(query, Map.of());
    }

    private Answer ask(String query, Map<String, Value> bound) {
        return study.dataset().ask(PREFIXES + query, bound, Progress.NONE);
    }

    private static Value thing(ConfigurationVersion version) {
        return new Value.Thing(Key.of(version));
    }

    @Test void selectGivesATable() {
        Answer answer = ask("SELECT ?code ?version ?number ?none { ?c dcterms:identifier ?code . ?version plait:versionOf ?c ; plait:number ?number FILTER (?code = 'C-01') }");
        assertEquals(List.of("code", "version", "number", "none"), answer.columns());
        assertEquals(List.of(List.of(new Value.Text("C-01"), thing(study.one), Value.Number.of(1), new Value.Nothing())), answer.rows());
    }

    @Test void askGivesYesOrNo() {
        assertEquals(List.of(List.of(new Value.Text("yes"))), ask("ASK { ?s a plait:Theory }").rows());
        assertEquals(List.of(List.of(new Value.Text("no"))), ask("ASK { ?s a plait:Rival }").rows());
    }

    @Test void constructAndDescribeGiveTriples() {
        Answer built = ask("CONSTRUCT { ?v plait:number 5 } WHERE { ?v plait:number ?n }");
        assertEquals(List.of("subject", "predicate", "object"), built.columns());
        assertEquals(3, built.rows().size());
        assertTrue(built.rows().contains(List.of(thing(study.one), new Value.Term("https://w3id.org/plait/ns#number"), Value.Number.of(5))));
        Answer described = ask("DESCRIBE ?c { ?c dcterms:identifier 'C-02' }");
        assertEquals(Set.of("Configuration"), Set.copyOf(described.rows().stream().map(row -> plait.core.study.Shape.of(((Value.Thing) row.get(0)).key().type()).type().getName()).toList()));
    }

    @Test void variablesCanBeBound() {
        Map<String, Value> bound = Map.of("version", thing(study.two));
        assertEquals(List.of(List.of(new Value.Text("C-02"))), ask("SELECT ?code { ?version plait:versionOf/dcterms:identifier ?code }", bound).rows());
        assertEquals(List.of(List.of(thing(study.two), new Value.Text("C-02"))), ask("SELECT ?version ?code { ?version plait:versionOf/dcterms:identifier ?code }", bound).rows());
        assertEquals(1, ask("SELECT ?c { ?c dcterms:identifier ?code }", Map.of("code", new Value.Text("C-03"))).rows().size());
        assertEquals(3, ask("SELECT ?v { ?v plait:number ?n FILTER (?n < ?least) }", Map.of("least", Value.Number.of(2))).rows().size());
        assertEquals(3, ask("SELECT ?c { ?c a ?type }", Map.of("type", new Value.Term("https://w3id.org/plait/ns#Configuration"))).rows().size());
        assertEquals(List.of(List.of(Value.Number.of(4))), ask("SELECT (COUNT(?slot) AS ?n) { ?slot plait:slotOf ?version }", bound).rows());
        assertEquals(0, ask("SELECT ?c { ?c dcterms:identifier ?code }", Map.of("code", new Value.Text("' } #"))).rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT DATA { <urn:a> <urn:b> 'hope' }", "INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }", "DELETE WHERE { ?s ?p ?o }", "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DELETE DATA { <urn:a> <urn:b> <urn:c> }", "LOAD <file:///etc/hostname>", "CLEAR ALL", "DROP DEFAULT", "CREATE GRAPH <urn:g>", "COPY DEFAULT TO <urn:g>",
        "SELECT * { ?s ?p ?o } ; DROP ALL", "JSON { 'a': ?s } WHERE { ?s ?p ?o }"})
    void whatWouldChangeSomethingIsNoQuery(String query) {
        var before = Quads.of(study.dataset());
        assertPlain(assertThrows(Problem.class, () -> ask(query)));
        assertEquals(before, Quads.of(study.dataset()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?x } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?x } } } }",
        "SELECT * { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT <%s> { ?s ?q ?x } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE SILENT <%s> { ?s ?q ?x } } }",
        "SELECT * { { ?s ?p ?o } UNION { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { BIND (IRI('%s') AS ?where) SERVICE ?where { ?s ?p ?o } }",
        "SELECT (SUM(IF(EXISTS { SERVICE SILENT <%s> { ?s ?p ?x } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } })",
        "SELECT (EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } } AS ?is) { ?s ?p ?o }",
        "SELECT * { BIND (EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } } AS ?is) }",
        "ASK { SERVICE <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <urn:a> FROM <%s>",
        "SELECT * { ?s ?p ?o FILTER (?o IN (1, EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } })) }",
        "SELECT ?s { { SELECT ?s (MAX(IF(EXISTS { SERVICE SILENT <%s> { ?s ?q ?x } }, 1, 0)) AS ?m) { ?s ?p ?o } GROUP BY ?s } }"})
    void otherServicesAreNeverAsked(String query) throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/sparql";
            Problem problem = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(Problem.class, () -> ask(query.formatted(address))));
            assertPlain(problem);
            assertTrue(problem.getMessage().contains(query.contains("SERVICE") ? "by SERVICE" : "by FROM"), problem.getMessage());
            assertNobodyKnocked(server);
        }
    }

    /** The first to come in is ourselves. */
    private static void assertNobodyKnocked(ServerSocket server) throws IOException {
        try (var own = new Socket(server.getInetAddress(), server.getLocalPort()); var first = server.accept()) {
            assertEquals(own.getLocalPort(), first.getPort());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT (%s(1) AS ?x) {}",
        "SELECT * { BIND (%s(1) AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER (%s(?o) = 1) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?x FILTER (%s(?x) = 1) } }",
        "SELECT (SUM(%s(?n)) AS ?x) { ?v plait:number ?n }",
        "SELECT (GROUP_CONCAT(STR(%s(?n))) AS ?x) { ?v plait:number ?n }",
        "SELECT (COUNT(DISTINCT %s(?n)) AS ?x) { ?v plait:number ?n }",
        "SELECT ?v { ?v plait:number ?n } GROUP BY ?v HAVING (SUM(%s(?n)) = 1)",
        "SELECT ?k { ?v plait:number ?n } GROUP BY (%s(?n) AS ?k)",
        "SELECT ?v { ?v plait:number ?n } ORDER BY (%s(?n))",
        "SELECT * { { SELECT ?v { ?v plait:number ?n } ORDER BY DESC(%s(?n)) } }",
        "SELECT * { { SELECT (MAX(%s(?n)) AS ?x) { ?v plait:number ?n } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?n FILTER (COALESCE(%s(?n), 1) = 1) } }",
        "ASK { ?v plait:number ?n FILTER (IF(%s(?n) = 1, true, false)) }",
        "CONSTRUCT { ?v plait:number ?x } WHERE { ?v plait:number ?n BIND (%s(?n) AS ?x) }",
        "DESCRIBE ?x { ?v plait:number ?n BIND (%s(?v) AS ?x) }",
        "SELECT * { ?v plait:number ?n FILTER (?n IN (%s(?n), 2)) }"})
    void codeThatAQueryNamesIsNeverRun(String query) {
        for (String function : List.of(SPY, "<http://jena.apache.org/ARQ/function#e>", "<http://jena.hpl.hp.com/ARQ/function#localname>", "<urn:unknown>")) {
            Problem problem = assertThrows(Problem.class, () -> ask(query.formatted(function)), function);
            assertPlain(problem);
            assertTrue(problem.getMessage().contains("a function of its own"), problem.getMessage());
        }
        assertFalse(CALLED.get());
        assertTrue(withoutGuard(query.formatted(SPY)), "the spy would have been called");
    }

    /** True when the spies are called by Jena as it is. */
    private boolean withoutGuard(String query) {
        CALLED.set(false);
        study.dataset().read(snapshot -> {
            try (var execution = QueryExecDataset.newBuilder().query(PREFIXES + query).dataset(DatasetGraphFactory.cloneStructure(snapshot)).build()) {
                if (query.startsWith("SELECT")) execution.select().materialize();
                else if (query.startsWith("ASK")) execution.ask();
                else if (query.startsWith("CONSTRUCT")) execution.construct();
                else execution.describe();
                return null;
            }
        });
        return CALLED.getAndSet(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fn:apply(%s, ?n)", "fn:apply(IRI('%s'), ?n)", "fn:apply(?f, ?n)"})
    void aFunctionThatCallsOthersByNameIsNoWayAround(String call) {
        String name = SPY.substring(1, SPY.length() - 1);
        String query = "SELECT ?x { ?v plait:number ?n BIND (<%s> AS ?f) BIND (%s AS ?x) }".formatted(name, call.formatted(call.contains("IRI") ? name : SPY));
        assertTrue(withoutGuard(query), "the spy would have been called");
        assertPlain(assertThrows(Problem.class, () -> ask(query)));
        assertFalse(CALLED.get());
    }

    @Test void functionsOfTheStandardsWork() {
        assertEquals(List.of(List.of(Value.Number.of(3))), ask("SELECT (xsd:integer('3') AS ?x) {}").rows());
        assertEquals(List.of(List.of(new Value.Text("CMOC"))), ask("SELECT (fn:upper-case('cmoc') AS ?x) {}").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<http://jena.apache.org/ARQ/property#splitIRI>", "<http://jena.hpl.hp.com/ARQ/property#strSplit>", "<http://jena.apache.org/ARQ/list#member>", SPYING})
    void propertiesThatWouldComputeAreOnlyProperties(String property) {
        String query = "SELECT * { ?s %s ?o }".formatted(property.equals(SPYING) ? SPYING_PROPERTY : property);
        assertEquals(List.of(), ask(query).rows());
        assertEquals(List.of(), ask("SELECT * { ?c dcterms:identifier ?code FILTER EXISTS " + query.substring(query.indexOf('{')) + " }").rows());
        assertFalse(CALLED.get());
    }

    private static final String SPYING = "the spy";

    @Test void theSpyingPropertyWouldHaveBeenCalled() {
        assertTrue(withoutGuard("SELECT * { ?s " + SPYING_PROPERTY + " ?o }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (CONTAINS(STR(?l), 'nowhere at all')) }",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }",
        "SELECT ?b (SUM(?x) AS ?s) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m plait:number ?x } GROUP BY ?b",
        "SELECT * { { SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } } }",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER (CONTAINS(STR(?l), 'nowhere at all')) } }",
        "SELECT * { { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } MINUS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?x ?y ?z } }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (CONTAINS(STR(?l), 'nowhere at all')) }",
        "CONSTRUCT { ?a ?b 'same' } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"})
    void aQueryWithoutEndStopsWhenItIsAskedTo(String query) throws Exception {
        TheoryDataset dataset = study.dataset();
        var runs = new CountDownLatch(1);
        var stop = new AtomicBoolean();
        var running = CompletableFuture.supplyAsync(() -> dataset.ask(PREFIXES + query, Map.of(), new Stopping(runs, stop)));
        assertTrue(runs.await(20, TimeUnit.SECONDS));
        study.session.commit("Rename", root -> root.setName("Renamed"));
        assertEquals(List.of(List.of(new Value.Text("Renamed"))), ask("SELECT ?name { ?s a plait:Study ; dcterms:title ?name }").rows(), "commits and other questions go on");
        assertFalse(running.isDone(), "it would run for hours");
        stop.set(true);
        var failure = assertThrows(ExecutionException.class, () -> running.get(20, TimeUnit.SECONDS));
        Problem problem = (Problem) failure.getCause();
        assertEquals("The query was stopped.", problem.getMessage());
    }

    private record Stopping(CountDownLatch runs, AtomicBoolean stop) implements Progress {
        @Override public void begin(String task, int steps) {}

        @Override public void worked(int steps) {}

        @Override public boolean cancelled() {
            runs.countDown();
            return stop.get();
        }
    }

    @Test void aQueryThatWasStoppedBeforeItBeganIsStopped() {
        Progress stopped = new Stopping(new CountDownLatch(1), new AtomicBoolean(true));
        String query = "SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
        TheoryDataset dataset = study.dataset();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(Problem.class, () -> dataset.ask(query, Map.of(), stopped)));
    }

    @Test void aMistakeIsToldByLineAndColumn() {
        Problem problem = assertThrows(Problem.class, () -> study.dataset().ask("SELECT ?hope\nWHERE { ?hope ?p }\n", Map.of(), Progress.NONE));
        assertPlain(problem);
        assertTrue(problem.getMessage().contains("line 2, column 15"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "hope", "SELECT", "SELECT ?hope { ?hope hope:hope ?x }", "SELECT ?hope { ?hope <hope hope> ?x }", "SELECT ?x { ?x ?p 'hope }", "SELECT (1 AS ?hope) (2 AS ?hope) {}",
        "SELECT ?x (COUNT(*) AS ?hope) { ?x ?p ?o }", "SELECT * { ?x ?p '''hope\n''' . \u0000 }", "SELECT * { BIND (1 AS ?hope) BIND (2 AS ?hope) }", "SELECT * { ?x ?p \"hope\"^^ }",
        "BASE <hope> SELECT * { <http://[hope> ?p ?o }", "SELECT * { ?x ?p '\\uD800hope' , '\\q' }", "SELECT * { ?x ?p 'hope'@1 }", "SELECT (AVG(SUM(?hope)) AS ?x) { ?s ?p ?hope }"})
    void noMessageQuotesTheQuery(String query) {
        try {
            study.dataset().ask(query, Map.of(), Progress.NONE);
        } catch (Problem problem) {
            assertPlain(problem);
        }
    }

    private static void assertPlain(Problem problem) {
        String message = problem.getMessage();
        assertTrue(message.matches("[A-Z].*\\.") && !message.contains("\n"), message);
        for (String quoted : new ArrayList<>(List.of("hope", "urn:", "java", "http", "127.0.0.1", "Exception", "null", "?"))) assertFalse(message.contains(quoted), message);
    }
}
