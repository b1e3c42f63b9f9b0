package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.app.SampleStudy.Outcome;
import plait.core.OpenStudy;
import plait.core.reports.Gap;
import plait.core.reports.Gaps;
import plait.core.theories.Became;
import plait.core.theories.Comparison;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Refinement;

/** The questions, asked of the sample study on the command line, bring what its answer key says; and its theory is checked, frozen and exported. */
class SampleTheoryTest {
    @TempDir static Path dir;
    private static Path made;
    private static JsonObject key;

    @TempDir Path own;
    private Path study;

    @BeforeAll static void makeTheSample() throws IOException {
        made = SampleStudy.make(dir);
        key = JsonParser.parseString(Files.readString(SampleStudy.SAMPLES.resolve("theory/key.json"))).getAsJsonObject();
    }

    @BeforeEach void copyIt() throws IOException {
        study = own.resolve("lero.plait");
        SampleStudy.copy(made, study);
    }

    private static Outcome run(Object... words) {
        return SampleStudy.run(words);
    }

    private static List<JsonObject> ask(Object... question) {
        var words = new Object[question.length + 3];
        words[0] = "query";
        words[1] = made;
        System.arraycopy(question, 0, words, 2, question.length);
        words[words.length - 1] = "--json";
        Outcome asked = run(words);
        assertEquals(0, asked.code(), asked.err());
        return asked.lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    private static List<JsonObject> key(String name) {
        return objects(key.getAsJsonArray(name));
    }

    private static List<JsonObject> objects(Iterable<JsonElement> elements) {
        return StreamSupport.stream(elements.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static Set<String> strings(List<JsonObject> rows, Function<JsonObject, String> value) {
        return rows.stream().map(value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonObject row, String... columns) {
        return List.of(columns).stream().map(column -> row.get(column).getAsString()).collect(Collectors.joining(" "));
    }

    private static JsonObject planted() {
        return key.getAsJsonObject("planted");
    }

    @Test void theMatrixIsThatOfTheKey() throws IOException {
        List<String> asked = run("query", made, "q08", "--csv").lines();
        assertEquals("configuration,case,supports,refutes,refines,generates", asked.get(0));
        List<String> wanted = Files.readAllLines(SampleStudy.SAMPLES.resolve("theory/matrix_cmoc_by_case.csv"));
        List<String> cells = asked.stream().skip(1).map(line -> line.substring(0, line.lastIndexOf(','))).toList();
        assertEquals(wanted.stream().skip(1).map(String::strip).toList(), cells);
        assertTrue(asked.stream().skip(1).allMatch(line -> line.endsWith(",0")), "nothing in the sample generates");
    }

    @Test void theSameReasoningLeadsToOppositeOutcomesWhereTheKeySaysSo() {
        var wanted = new TreeSet<String>();
        for (JsonObject each : objects(planted().getAsJsonArray("same_reasoning_opposite_outcome"))) wanted.add(each.getAsJsonArray("pair").get(0).getAsString() + " " + each.getAsJsonArray("pair").get(1).getAsString());
        assertEquals(wanted, strings(ask("q02"), row -> text(row, "beneficial_in", "opposite_in")));
    }

    /** The commissioner of I11 allowed quotes by role only. */
    @Test void besideWordsThatAreQuotedByRoleOnlyNothingLeadsToWhoSaidThem() {
        List<JsonObject> all = ask("q14", "--for-analysis").stream().filter(row -> row.get("passage_source").getAsString().equals("I11")).toList();
        Set<String> words = strings(all, row -> text(row, "passage"));
        assertFalse(words.isEmpty());
        List<JsonObject> quoted = ask("q14").stream().filter(row -> words.contains(text(row, "passage"))).toList();
        assertEquals(all.size(), quoted.size());
        for (JsonObject row : quoted) {
            assertEquals("", text(row, "person"));
            assertFalse(row.has("passage_source"));
        }
    }

    @Test void onlyCommissionersSupportTheOneConfiguration() {
        List<JsonObject> alone = ask("q09").stream().filter(row -> row.get("only").getAsString().startsWith("commissioner")).toList();
        assertEquals(Set.of("CMOC-09"), strings(alone, row -> text(row, "configuration")));
        assertTrue(planted().get("supported_only_by_commissioners").getAsString().startsWith("CMOC-09"));
        assertEquals("LERO lead (1), treatment provider (1)", alone.get(0).get("refuted_by").getAsString());
    }

    /** In the key documents have a role too, such as trustees; the question counts them apart. */
    @Test void theRolesThatSupportAreThoseOfTheKey() {
        Set<String> spoken = run("participants", made, "--json").lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject().get("role").getAsString()).collect(Collectors.toSet());
        for (JsonObject row : ask("q09")) {
            JsonObject computed = key("cmocs").stream().filter(each -> each.get("id").equals(row.get("configuration"))).findFirst().orElseThrow().getAsJsonObject("computed");
            var roles = new TreeSet<String>();
            for (JsonElement role : computed.getAsJsonArray("roles_supporting")) roles.add(role.getAsString());
            roles.retainAll(spoken);
            String supported = row.get("supported_by").getAsString().replaceAll(" \\(\\d+\\)", "");
            assertEquals(roles, supported.isEmpty() ? Set.of() : new TreeSet<>(List.of(supported.split(", "))), row.get("configuration").getAsString());
        }
    }

    @Test void oneConfigurationIsSupportedInOneCaseOnly() {
        assertEquals(Set.of("CMOC-06 C1"), strings(ask("q01"), row -> text(row, "configuration", "which_cases")));
        Map<String, Integer> cases = new TreeMap<>();
        for (JsonObject each : key("cmocs")) cases.put(each.get("id").getAsString(), each.getAsJsonObject("computed").getAsJsonArray("cases_supporting").size());
        assertEquals(Map.of(), cases.entrySet().stream().filter(each -> each.getValue() < 2 && !each.getKey().equals("CMOC-06")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Set<String> underFour = cases.entrySet().stream().filter(each -> each.getValue() < 4).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(underFour, strings(ask("q01", "cases=4"), row -> text(row, "configuration")));
    }

    @Test void slotsWithoutDirectEvidenceAreThoseOfTheKey() {
        var wanted = new TreeSet<String>();
        for (JsonObject each : key("cmocs")) {
            for (JsonElement slot : each.getAsJsonObject("computed").getAsJsonArray("slots_without_direct_evidence")) wanted.add(each.get("id").getAsString() + " " + slot.getAsString());
        }
        List<JsonObject> rows = ask("q03");
        assertEquals(wanted, strings(rows, row -> text(row, "configuration", "role")));
        List<JsonObject> bare = rows.stream().filter(row -> row.get("evidence_on_the_whole").getAsInt() == 0).toList();
        assertEquals(Set.of("CMOC-14 resource"), strings(bare, row -> text(row, "configuration", "role")));
    }

    @Test void onePassageSupportsOneConfigurationAndRefutesAnother() throws IOException {
        Path file = Files.writeString(own.resolve("both.rq"), """
                PREFIX plait: <https://w3id.org/plait/ns#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX stance: <https://w3id.org/plait/vocab/stance/>
                SELECT ?one ?other ?passage {
                  ?a oa:hasTarget ?passage ; plait:evidenceFor/plait:versionOf ?one .
                  ?b oa:hasTarget ?passage ; plait:stance stance:refutes ; plait:evidenceFor/plait:versionOf ?other .
                  FILTER(?one != ?other) FILTER NOT EXISTS { ?a plait:stance stance:refutes } FILTER NOT EXISTS { ?a plait:stance stance:refines } }
                """);
        Outcome asked = run("sparql", made, file, "--json");
        List<JsonObject> rows = asked.lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        assertTrue(strings(rows, row -> text(row, "one", "other", "passage_source")).contains("CMOC-06 CMOC-07 I02"), asked.out());
    }

    @Test void ripplesRivalsAndChangesAreThoseOfTheKey() throws IOException {
        assertEquals(strings(key("ripples"), row -> text(row, "from_cmoc", "to_cmoc")), strings(ask("q06"), row -> text(row, "from", "to")));
        Path file = Files.writeString(own.resolve("rivals.rq"), """
                PREFIX plait: <https://w3id.org/plait/ns#>
                SELECT ?a ?b { ?rival plait:rivalA ?a ; plait:rivalB ?b }
                """);
        List<JsonObject> rivals = run("sparql", made, file, "--json").lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        assertEquals(strings(key("rivals"), row -> row.getAsJsonArray("pair").get(0).getAsString() + " " + row.getAsJsonArray("pair").get(1).getAsString()), strings(rivals, row -> text(row, "a", "b")));
    }

    @Test void whatChangedAndBecauseOfWhatIsThatOfTheKey() {
        var wanted = new TreeSet<String>();
        for (JsonObject change : key("refinement_v1_to_v2")) {
            if (change.get("change").getAsString().equals("unchanged")) continue;
            for (JsonObject because : objects(change.getAsJsonArray("because"))) wanted.add(text(change, "cmoc", "move", "change") + " " + text(because, "document", "quote"));
        }
        List<JsonObject> rows = objects(ask("q05", "--for-analysis").stream().map(JsonElement.class::cast).toList());
        assertEquals(wanted, strings(rows, row -> text(row, "configuration", "move", "change", "because_source", "because")));
        Set<String> splits = strings(rows.stream().filter(row -> row.get("what_happened").getAsString().startsWith("split")).toList(), row -> text(row, "configuration", "parents"));
        assertEquals(Set.of("CMOC-02 CMOC-01 (1)", "CMOC-04 CMOC-03 (1)"), splits);
        Set<String> added = strings(rows.stream().filter(row -> row.get("what_happened").getAsString().equals("added")).toList(), row -> text(row, "configuration"));
        assertEquals(Set.of("CMOC-06", "CMOC-15"), added);
    }

    /** As the screen tells it: splits as splits, and each cause where the key has it. */
    @Test void theTwoVersionsComparedAreThoseOfTheKey() {
        try (OpenStudy open = SampleStudy.open(study)) {
            Comparison comparison = Comparison.between(Theories.require(open.study(), "v1"), Theories.require(open.study(), "v2"));
            var told = new TreeMap<String, String>();
            var causes = new TreeSet<String>();
            for (Comparison.Change change : comparison.changes()) {
                for (ConfigurationVersion now : change.after()) {
                    told.put(now.getConfiguration().getIdentifier(), change.became().word());
                    for (Refinement step : change.stepsOf(now)) {
                        for (EvidenceLink link : step.getEvidence()) causes.add(now.getConfiguration().getIdentifier() + " " + step.getMove().getLiteral() + " " + open.segments().quote(link.getSegment()));
                    }
                }
            }
            var wanted = new TreeMap<String, String>();
            var wantedCauses = new TreeSet<String>();
            for (JsonObject change : key("refinement_v1_to_v2")) {
                wanted.put(text(change, "cmoc"), kind(text(change, "change")));
                for (JsonObject because : objects(change.getAsJsonArray("because"))) if (!text(change, "change").equals("unchanged")) wantedCauses.add(text(change, "cmoc", "move") + " " + text(because, "quote"));
            }
            wanted.put("CMOC-01", "split"); // the parents of a split stand with their children
            wanted.put("CMOC-03", "split");
            assertEquals(wanted, told);
            assertEquals(wantedCauses, causes);
            assertEquals("2 split, 4 refined, 1 reworded, 2 new, 4 kept", comparison.words());
            List<String> parents = comparison.changes().stream().filter(change -> change.became() == Became.SPLIT).map(change -> change.sentence(comparison.to())).toList();
            assertEquals(List.of("CMOC-01 was split into CMOC-01 and CMOC-02.", "CMOC-03 was split into CMOC-03 and CMOC-04."), parents);
        }
    }

    private static String kind(String change) {
        if (change.equals("unchanged")) return "kept";
        if (change.equals("added")) return "new";
        if (change.equals("reworded")) return "reworded";
        return change.startsWith("split from") ? "split" : "refined";
    }

    @Test void whatChangedIsWrittenAsATableWithinConsentAndRecorded() throws IOException {
        Path file = own.resolve("changes.csv");
        Outcome done = run("table", study, "--kind", "changes", "--out", file, "--json");
        assertEquals(0, done.code(), done.err());
        String table = Files.readString(file);
        assertTrue(table.contains("CMOC-01 was split into CMOC-01 and CMOC-02."));
        assertTrue(table.contains("We put a counter on the door one month"), "Dougie may be quoted");
        assertFalse(table.contains("you want somebody to copy"), "Bev may not");
        assertTrue(table.contains("[not quotable]"));
        assertEquals(1, run("exports", study, "--json").lines().size());
        assertProblem(run("table", study, "--kind", "changes", "--out", own.resolve("changes.pdf")), ".xlsx or .csv");
        assertProblem(run("table", study, "--kind", "changes", "--out", file, "--from", "v9"), "T-1 v1, T-1 v2");
    }

    @Test void whatIsMissingIsWhatTheKeySaysAndBecomesPrompts() throws IOException {
        try (OpenStudy open = SampleStudy.open(study)) {
            var wanted = new TreeSet<String>();
            for (JsonObject each : key("cmocs")) {
                for (JsonElement slot : each.getAsJsonObject("computed").getAsJsonArray("slots_without_direct_evidence")) wanted.add(text(each, "id") + " " + slot.getAsString());
            }
            var gaps = TheoryMembers.of(open.study(), Theories.require(open.study(), "v2")).stream().flatMap(version -> Gaps.of(version).stream()).toList();
            assertEquals(wanted, gaps.stream().filter(gap -> gap.kind() == Gap.Kind.PART_WITHOUT_EVIDENCE).map(gap -> gap.version().getConfiguration().getIdentifier() + " " + gap.role().getLiteral()).collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(List.of("CMOC-06"), gaps.stream().filter(gap -> gap.kind() == Gap.Kind.ONE_CASE).map(gap -> gap.version().getConfiguration().getIdentifier()).toList());
            assertEquals(List.of("CMOC-09"), gaps.stream().filter(gap -> gap.kind() == Gap.Kind.ONE_ROLE).map(gap -> gap.version().getConfiguration().getIdentifier()).toList());
        }
        Path file = own.resolve("prompts.docx");
        Outcome done = run("prompts", study, "--out", file, "--quotes", "--json");
        assertEquals(0, done.code(), done.err());
        String words = documentOf(file);
        assertTrue(words.contains("put a theory to you"));
        for (String pseudonym : strings(run("participants", study, "--json").lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList(), row -> text(row, "pseudonym"))) {
            assertFalse(words.contains("(" + pseudonym), pseudonym);
        }
        for (JsonObject link : key("evidence")) if (link.get("document").getAsString().equals("I04")) assertFalse(words.contains(link.get("quote").getAsString()), "Bev may not be quoted");
        assertEquals(1, run("exports", study, "--json").lines().size());
        assertProblem(run("prompts", study, "--out", own.resolve("prompts.pdf")), ".docx");
        assertProblem(run("prompts", study, "--out", file, "--by", "town"), "--by case");
    }

    private static String documentOf(Path docx) throws IOException {
        try (var zip = new ZipFile(docx.toFile()); var document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    @Test void everyQuestionHasAnAnswerForTheSample() {
        List<JsonObject> questions = ask("--list");
        for (int i = 1; i <= 16; i++) {
            String name = String.format("q%02d", i);
            assertTrue(questions.stream().anyMatch(each -> each.get("name").getAsString().equals(name) && !each.get("title").getAsString().isEmpty() && !each.get("explanation").getAsString().isEmpty()), name);
        }
        for (JsonObject question : questions) ask(question.get("name").getAsString());
    }

    @Test void quotesInAnswersFollowConsent() {
        List<JsonObject> bev = ask("q04").stream().filter(row -> row.get("passage_source").getAsString().equals("I04")).toList();
        assertFalse(bev.isEmpty());
        assertEquals(Set.of("[not quotable]"), strings(bev, row -> text(row, "passage")));
    }

    @Test void theSampleBreaksNoRuleAndHasItsOneGap() {
        Outcome checked = run("check", study, "--json");
        assertEquals(0, checked.code(), checked.out());
        List<JsonObject> lines = checked.lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        List<JsonObject> others = lines.stream().filter(row -> !text(row, "rule").equals("gap-reflection")).toList();
        assertEquals(Set.of("gap CMOC-14.resource"), strings(others, row -> text(row, "severity", "subject")));
        assertTrue(others.size() < lines.size(), "nobody thought the sample's parts through");
        assertTrue(lines.get(0).keySet().containsAll(List.of("severity", "rule", "subject", "message")));
    }

    @Test void aFrozenVersionIsNeverChangedAndTheNextOneGoesOn() {
        assertEquals(0, run("freeze", study, "v1").code());
        Outcome frozen = run("freeze", study, "T-1", "--json");
        assertEquals(0, frozen.code(), frozen.err());
        assertProblem(run("freeze", study, "v2"), "frozen already");
        assertProblem(run("freeze", study, "v9"), "T-1 v1, T-1 v2");
        Outcome derived = run("derive", study, "CMOC-03", "--move", "situate", "--rationale", "It needs time.", "--because", "CMOC-03-E1", "--json");
        assertEquals(0, derived.code(), derived.err());
        assertEquals("[\"v3\"]", JsonParser.parseString(derived.out()).getAsJsonObject().get("theory").toString());
        Outcome checked = run("check", study, "--json");
        assertEquals(0, checked.code(), checked.out());
        List<JsonObject> changed = run("query", study, "q05", "--json").lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        assertEquals(Set.of("CMOC-03"), strings(changed, row -> text(row, "configuration")));
        assertEquals(0, run("undo", study).code());
        assertEquals(0, run("undo", study).code());
        assertEquals(0, run("freeze", study, "v2").code());
    }

    @Test void theTheoryIsExportedWithTheWordsThatConsentAllowsAndTheExportIsRecorded() throws IOException {
        for (String ending : List.of("ttl", "trig", "jsonld")) {
            Path file = own.resolve("theory." + ending);
            Outcome exported = run("export", study, "--out", file);
            assertEquals(0, exported.code(), exported.err());
            String text = Files.readString(file);
            assertTrue(text.contains("he were the same as me"), "Callum may be quoted");
            for (JsonObject link : key("evidence")) {
                boolean withheld = Set.of("I04", "I11").contains(link.get("document").getAsString());
                if (withheld) assertFalse(text.contains(withoutMarks(link.get("quote").getAsString())), ending + " quotes " + link.get("id"));
            }
        }
        assertEquals(3, run("exports", study, "--json").lines().size());
        Path bare = own.resolve("bare.ttl");
        assertEquals(0, run("export", study, "--out", bare, "--no-quotes").code());
        assertFalse(Files.readString(bare).contains("he were the same as me"));
        assertProblem(run("export", study, "--out", own.resolve("theory.doc")), ".ttl, .trig or .jsonld");
        assertProblem(run("export", study, "--out", own.resolve("missing/theory.ttl")), "cannot be written");
    }

    /** What a file holds of a quote whichever way it writes quotation marks. */
    private static String withoutMarks(String quote) {
        return Stream.of(quote.split("[\"\\\\]")).max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    @Test void questionsOfTheStudysOwnAreTakenInAskedAndTakenBack() throws IOException {
        Path file = Files.writeString(own.resolve("How many links.rq"), """
                # title: How many causal links?
                # parameter: kind | text | any | not used
                SELECT (COUNT(*) AS ?links) { ?link a <https://w3id.org/plait/ns#CausalLink> }
                """);
        assertEquals(0, run("import", study, file).code());
        assertEquals("{\"links\":6}", run("query", study, "how-many-links", "--json").out().strip());
        assertEquals("links\n6\n", run("query", study, "how-many-links", "--csv").out());
        assertEquals(0, run("undo", study).code());
        assertProblem(run("query", study, "how-many-links"), "no question");
        Path untitled = Files.writeString(own.resolve("untitled.rq"), "SELECT * { ?s ?p ?o }");
        assertProblem(run("import", study, untitled), "no title");
        Path reaching = Files.writeString(own.resolve("reaching.rq"), "# title: Out\nSELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        assertProblem(run("import", study, reaching), "SERVICE");
        Path builtIn = Files.writeString(own.resolve("q01.rq"), "# title: Mine\nSELECT * { ?s ?p ?o }");
        assertProblem(run("import", study, builtIn), "built-in");
    }

    @Test void wrongQuestionsAreToldInOneLine() throws IOException {
        assertProblem(run("query", study, "q99"), "--list");
        assertProblem(run("query", study, "q01", "theory=v7"), "T-1 v1, T-1 v2");
        assertProblem(run("query", study, "q01", "cases=two"), "number");
        assertProblem(run("query", study, "q01", "size=2"), "theory, cases");
        assertProblem(run("query", study, "q01", "theory"), "KEY=VALUE");
        assertEquals(2, run("query", study).code());
        assertProblem(run("sparql", study, own.resolve("none.rq")), "cannot be read");
        assertProblem(run("sparql", study, Files.writeString(own.resolve("bad.rq"), "SELECT * {\n ?s ?p }")), "line 2");
        assertProblem(run("sparql", study, Files.writeString(own.resolve("update.rq"), "DELETE WHERE { ?s ?p ?o }")), "cannot change");
    }

    private static void assertProblem(Outcome outcome, String words) {
        assertEquals(1, outcome.code(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
    }
}
