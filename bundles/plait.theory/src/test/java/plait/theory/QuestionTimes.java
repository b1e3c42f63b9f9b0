package plait.theory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Prints how long each question takes on a made-up study of 300 configurations and 5,000 links of evidence. Run by hand in the folder of this module; no test, because times are no property of code. */
final class QuestionTimes {
    private static final String PLAIT = "https://w3id.org/plait/ns#";
    private static final String VALUES = "https://w3id.org/plait/vocab/";
    private static final int CONFIGURATIONS = 300;
    private static final int EVIDENCE = 5_000;
    private static final int CASES = 50;
    private static final int PEOPLE = 200;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final String[] ROLES = {"context", "resource", "reasoning", "outcome"};

    private final Dataset dataset = DatasetFactory.createTxnMem();
    private final Model model = dataset.getDefaultModel();
    private final Random random = new Random(7);

    public static void main(String... args) {
        var times = new QuestionTimes();
        times.dataset.executeWrite(times::make);
        for (int i = 0; i < 2; i++) {
            System.out.println(i == 0 ? "cold" : "warm");
            for (QuestionFiles.Question question : QuestionFiles.all()) times.print(question);
        }
    }

    /** Time of the processor, so that what else the machine does is left out. */
    private void print(QuestionFiles.Question question) {
        Map<String, RDFNode> values = Map.of("theory", made("theory2"), "from", made("theory1"), "to", made("theory2"),
                "cases", ResourceFactory.createTypedLiteral(10), "broader", ResourceFactory.createStringLiteral("yes"));
        long best = Long.MAX_VALUE;
        int rows = 0;
        for (int i = 0; i < 5; i++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            rows = question.ask(dataset, values).size() - 1;
            best = Math.min(best, PROCESSOR.getCurrentThreadCpuTime() - start);
        }
        System.out.printf("%-5s %6d rows %6d ms%n", question.name(), rows, best / 1_000_000);
    }

    private static Resource made(String name) {
        return ResourceFactory.createResource("urn:made:" + name);
    }

    private static Resource value(String name) {
        return ResourceFactory.createResource(VALUES + name);
    }

    private void add(Resource subject, String property, RDFNode object) {
        model.add(subject, property(property), object);
    }

    private void add(Resource subject, String property, int object) {
        model.add(subject, property(property), ResourceFactory.createTypedLiteral(object));
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(name.startsWith("http") ? name : PLAIT + name);
    }

    private Resource one(String type, String name) {
        Resource made = made(name);
        model.add(made, RDF.type, ResourceFactory.createResource(PLAIT + type));
        model.add(made, DCTerms.identifier, name);
        return made;
    }

    private void make() {
        for (int i = 0; i < CASES; i++) add(one("Case", "case" + i), "caseType", ResourceFactory.createStringLiteral("type " + i % 4));
        for (int i = 0; i < PEOPLE; i++) person(i);
        for (int i = 0; i < 60; i++) one("Factor", "reasoning" + i);
        for (int i = 0; i < 300; i++) factor(i);
        for (int i = 1; i <= 2; i++) {
            add(made("theory" + i), "theoryVersionOf", made("theory"));
            add(made("theory" + i), "position", i - 1);
        }
        for (int i = 0; i < CONFIGURATIONS; i++) configuration(i);
        for (int i = 0; i + 1 < CONFIGURATIONS; i++) if (i % 12 != 0) ripple(i, i % 12 == 11 ? i - 10 : i + 1); // chains of eleven that close in a circle
        for (int i = 0; i < 10; i++) ripple(random.nextInt(CONFIGURATIONS), random.nextInt(CONFIGURATIONS));
        for (int i = 0; i < EVIDENCE; i++) evidence(i);
        for (int i = 0; i < 60; i++) rival(i);
    }

    private void person(int i) {
        Resource person = one("Participant", "person" + i);
        add(person, "inCase", made("case" + i % CASES));
        add(person, "participantRole", ResourceFactory.createStringLiteral("role " + i % 7));
        Resource source = one("Source", "source" + i);
        add(source, "inCase", made("case" + i % CASES));
        add(source, "spokenBy", person);
        add(made("text" + i), "textOf", source);
        add(made("speaker" + i), "speakerIn", made("text" + i));
        if (i % 10 != 0) add(made("speaker" + i), "participant", person);
    }

    private void factor(int i) {
        Resource factor = one("Factor", "factor" + i);
        if (i >= 30) add(factor, SKOS.broader.getURI(), made("factor" + i % 30));
    }

    private void configuration(int i) {
        Resource configuration = one("Configuration", "configuration" + i);
        for (int number = 1; number <= 2; number++) {
            Resource version = made("version" + i + "." + number);
            add(version, "versionOf", configuration);
            add(version, "number", number);
            for (int position = 0; position < ROLES.length; position++) slot(i, number, position);
        }
        if (i % 3 != 0) add(made("theory1"), "member", made("version" + i + ".1"));
        add(made("theory2"), "member", made("version" + i + "." + current(i)));
        Resource refinement = made("refinement" + i);
        model.add(refinement, RDF.type, ResourceFactory.createResource(PLAIT + "Refinement"));
        add(refinement, "http://www.w3.org/ns/prov#used", made("version" + i + ".1"));
        add(refinement, "http://www.w3.org/ns/prov#generated", made("version" + i + ".2"));
        for (int k = 0; k < 3; k++) add(refinement, "because", made("evidence" + random.nextInt(EVIDENCE)));
        Resource statement = one("PlainStatement", "statement" + i);
        add(statement, "statementOf", made("version" + i + "." + (1 + i % 2)));
        for (int k = 0; k < 12; k++) {
            add(made("review" + i + "." + k), "reviewOf", statement);
            add(made("review" + i + "." + k), "verdict", value("verdict/" + (k % 2 == 0 ? "agree" : "unsure")));
        }
        add(refinement, "becauseOfReview", made("review" + i + ".0"));
    }

    private static int current(int configuration) {
        return configuration % 4 == 0 ? 1 : 2;
    }

    private void slot(int i, int number, int position) {
        Resource slot = made("slot" + i + "." + number + "." + position);
        add(slot, "slotOf", made("version" + i + "." + number));
        add(slot, "position", position);
        add(slot, "slotRole", value("role/" + ROLES[position]));
        add(slot, "wording", ResourceFactory.createStringLiteral("words of " + i + ", " + position));
        add(slot, "factor", made(position == 2 ? "reasoning" + random.nextInt(60) : "factor" + random.nextInt(300)));
        if (position == 3) add(slot, "polarity", value("polarity/" + (random.nextBoolean() ? "beneficial" : "harmful")));
    }

    private void ripple(int from, int to) {
        if (from == to) return;
        Resource link = made("link" + from + "-" + to);
        add(link, "effectOf", made("slot" + from + "." + current(from) + ".3"));
        add(link, "to", made("slot" + to + "." + current(to) + ".0"));
    }

    private void evidence(int i) {
        int person = random.nextInt(PEOPLE);
        int configuration = random.nextInt(CONFIGURATIONS);
        int number = i % 5 == 0 ? 1 : current(configuration);
        Resource segment = made("segment" + i);
        add(segment, "segmentOf", made("text" + person));
        if (person % 20 != 0) add(segment, "speaker", made("speaker" + person));
        add(segment, "http://www.w3.org/ns/oa#start", i * 10);
        add(segment, "http://www.w3.org/ns/oa#end", i * 10 + 50);
        Resource evidence = one("EvidenceLink", "evidence" + i);
        add(evidence, "evidenceFor", made("version" + configuration + "." + number));
        add(evidence, "http://www.w3.org/ns/oa#hasTarget", segment);
        if (i % 2 == 0) add(evidence, "onSlot", made("slot" + configuration + "." + number + "." + random.nextInt(4)));
        if (i % 6 == 0) add(evidence, "stance", value("stance/" + (i % 4 == 0 ? "refutes" : "refines")));
        if (i % 3 == 0) add(evidence, "basis", value("basis/anticipated"));
        if (i % 7 == 0) add(evidence, "carry", value("carry/carried-unchecked"));
    }

    private void rival(int i) {
        add(made("rival" + i), "rivalA", made("configuration" + random.nextInt(CONFIGURATIONS)));
        add(made("rival" + i), "rivalB", made("configuration" + random.nextInt(CONFIGURATIONS)));
    }
}
