package plait.theory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes docs/ontology.md, for readers who are no ontologists, from the files of the vocabulary: the same files give the same page. */
final class OntologyPage {
    private static final String NS = Description.NAMESPACE;
    /** The classes in the order in which they are read. */
    private static final Map<String, List<String>> CHAPTERS = chapters();
    /** The classes of the picture. */
    private static final List<String> PICTURE = List.of("Case", "Participant", "Source", "Text", "Segment", "Factor", "EvidenceLink", "Configuration", "ConfigurationVersion",
            "Slot", "CausalLink", "Theory", "TheoryVersion", "Refinement", "PlainStatement", "Review", "Reviewer");

    private static final String HEAD = """
            # The vocabulary in plain words

            <!-- Made from the files in ontology/ by OntologyPage; change those, and make it anew as CONTRIBUTING.md says. -->

            Plait keeps what a realist evaluation finds as data that other programs can read. This page says what is in that data, without asking the reader
            to know RDF, OWL or SHACL. Those who do will find the same in [`ontology/`](../ontology/README.md).

            **What works, for whom, in what circumstances, and why?** The answer comes in *configurations*: in this context, this mechanism produces this outcome.
            A configuration changes as the study learns, so what can be read of it is a *configuration version*. Its parts are *slots*. A slot gives a *factor* of the
            codebook its role; the same factor may be an outcome here and a context there. *Causal links* join slots, also of different configurations.

            **How do we know?** A *piece of evidence* ties a passage of a transcript or document to a configuration version, to slots in it, or to a causal link. It says
            whether the passage supports, refutes, refines or generates the claim, how the speaker knows, and why it was judged so. The words themselves stand in one place only,
            the *text*; the data holds where a passage starts and ends, and a fingerprint of the quote.

            **How did the theory come about?** A *theory version* is a set of configuration versions. Once frozen it never changes. Each step from version to version is
            a *refinement* with its reason, the evidence and the reviews because of which it was taken. *Plain statements* put configuration versions to co-researchers, and each *review*
            is kept beside the others.

            Codings, passages that are no evidence, and memos on these stay in the study; they are not in the data that questions see. What a frozen theory version holds
            stands a second time in a graph of its own, and the evidence for it in another, so that a withdrawal of evidence leaves the version as it was. Where its configurations
            stand on a map is said beside both, because it says nothing about the theory.

            Counts say where evidence lies, never how strong it is.

            """;

    private final Model owl;
    private final Model values;
    private final Model structure;
    private final Path folder;
    private final StringBuilder page = new StringBuilder();
    private final Set<String> headings = new HashSet<>();

    private OntologyPage(Path folder) {
        this.folder = folder;
        owl = read("plait.ttl");
        values = read("vocabulary.ttl");
        structure = read("shapes/structure.ttl");
    }

    private static Map<String, List<String>> chapters() {
        var chapters = new LinkedHashMap<String, List<String>>();
        chapters.put("The theory", List.of("Configuration", "ConfigurationVersion", "Slot", "Reflection", "CausalLink", "Factor", "Theory", "TheoryVersion", "Refinement", "Rival", "DismissedRipple", "DemiRegularity", "SubstantiveTheory", "CoreOutcome", "MapPlace"));
        chapters.put("The evidence", List.of("EvidenceLink", "Segment", "Text", "Speaker", "Source", "Citation", "Coding", "Memo"));
        chapters.put("The people and places", List.of("Study", "Case", "Participant", "Consent", "Attribute", "Measure", "NetworkNode", "Tie"));
        chapters.put("The review", List.of("PlainStatement", "Review", "Reviewer", "Round", "Pack"));
        chapters.put("The rest", List.of("Question", "SavedSearch", "ExportRecord"));
        return chapters;
    }

    /** The page that the files in this folder make. */
    static String of(Path folder) {
        return new OntologyPage(folder).write();
    }

    private String write() {
        page.append(HEAD);
        picture();
        CHAPTERS.forEach(this::chapter);
        var left = new TreeSet<String>();
        structure.listSubjectsWithProperty(SHACLM.targetClass).forEach(shape -> left.add(shape.getPropertyResourceValue(SHACLM.targetClass).getLocalName()));
        CHAPTERS.values().forEach(left::removeAll);
        if (!left.isEmpty()) throw new IllegalStateException("in no chapter of the page: " + left);
        lists();
        rules();
        questions();
        return page.toString();
    }

    private void picture() {
        heading("##", "The main things at a glance");
        line("An arrow reads from its tail: a slot is *slot of* a configuration version.\n");
        line("```mermaid\nflowchart LR");
        for (String name : PICTURE) line("  " + name + "[\"" + label(name) + "\"]");
        for (String name : PICTURE) {
            for (Resource each : constraints(name)) {
                Resource target = each.getPropertyResourceValue(SHACLM.class_);
                if (target != null && PICTURE.contains(target.getLocalName())) line("  " + name + " -- \"" + text(each, SHACLM.name) + "\" --> " + target.getLocalName());
            }
        }
        line("```\n");
    }

    private void chapter(String title, List<String> classes) {
        heading("##", title);
        for (String name : classes) {
            heading("###", capital(label(name)));
            line(text(owl.getResource(NS + name), RDFS.comment) + " In the data: `plait:" + name + "`.\n");
            line("| what it has | meaning | value | in the data |\n|---|---|---|---|");
            for (Resource each : constraints(name)) {
                line("| " + text(each, SHACLM.name) + " | " + cell(text(each, SHACLM.description)) + " | " + kind(each) + ", " + count(each) + " | `" + shortened(each.getPropertyResourceValue(SHACLM.path)) + "` |");
            }
            line("");
        }
    }

    private String kind(Resource constraint) {
        if (constraint.hasProperty(SHACLM.in)) {
            Resource first = constraint.getPropertyResourceValue(SHACLM.in).as(RDFList.class).getHead().asResource();
            return "one of " + link(text(schemeOf(first), SKOS.prefLabel));
        }
        if (constraint.hasProperty(SHACLM.class_)) return link(label(constraint.getPropertyResourceValue(SHACLM.class_).getLocalName()));
        if (constraint.hasProperty(SHACLM.or)) {
            return constraint.getPropertyResourceValue(SHACLM.or).as(RDFList.class).asJavaList().stream()
                    .map(each -> link(label(each.asResource().getPropertyResourceValue(SHACLM.class_).getLocalName()))).collect(Collectors.joining(" or "));
        }
        if (!constraint.hasProperty(SHACLM.datatype)) return "a thing of the study";
        return switch (constraint.getPropertyResourceValue(SHACLM.datatype).getLocalName()) {
            case "string" -> "text";
            case "int", "integer", "long" -> "whole number";
            case "double" -> "number";
            case "boolean" -> "true or false";
            case "dateTime" -> "date and time";
            case "hexBinary" -> "fingerprint";
            default -> throw new IllegalStateException("no words for the kind of " + constraint);
        };
    }

    private static String count(Resource constraint) {
        boolean needed = constraint.hasProperty(SHACLM.minCount);
        if (constraint.hasProperty(SHACLM.maxCount)) return needed ? "exactly one" : "at most one";
        return needed ? "one or more" : "any number";
    }

    private void lists() {
        heading("##", "The value lists");
        line("A value in the data is an address: that of its list, and its name, for instance `https://w3id.org/plait/vocab/stance/supports`.\n");
        var schemes = new TreeMap<String, Resource>();
        values.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).forEach(scheme -> schemes.put(text(scheme, SKOS.prefLabel).toLowerCase(Locale.ROOT), scheme));
        schemes.values().forEach(this::list);
    }

    private void list(Resource scheme) {
        heading("###", capital(text(scheme, SKOS.prefLabel)));
        line(text(scheme, SKOS.definition) + " The list is `" + scheme.getURI() + "`.\n");
        line("| value | in words | meaning |\n|---|---|---|");
        for (Resource value : inOrder(values.listSubjectsWithProperty(SKOS.topConceptOf, scheme).toList(), scheme)) {
            row(value, "");
            for (Resource part : sorted(values.listSubjectsWithProperty(SKOS.broader, value).toList())) row(part, text(value, SKOS.prefLabel) + " – ");
        }
        line("");
    }

    private void row(Resource value, String before) {
        line("| `" + value.getURI().replaceFirst(".*/", "") + "` | " + before + text(value, SKOS.prefLabel) + " | " + cell(text(value, SKOS.definition)) + " |");
    }

    /** As the shapes list them, which is how people know them; else by name. */
    private List<Resource> inOrder(List<Resource> concepts, Resource scheme) {
        var order = new ArrayList<Resource>();
        structure.listObjectsOfProperty(SHACLM.in).filterKeep(in -> in.as(RDFList.class).getHead().asResource().getURI().startsWith(scheme.getURI())).nextOptional()
                .ifPresent(in -> in.as(RDFList.class).asJavaList().forEach(each -> order.add(values.getResource(each.asResource().getURI()))));
        return order.size() == concepts.size() ? order : sorted(concepts);
    }

    private void rules() {
        heading("##", "The rules");
        line("Data in this vocabulary keeps these rules. A check that finds one broken says so in these words.\n");
        List<Path> files = files("shapes", ".ttl");
        files.removeIf(file -> file.endsWith("structure.ttl"));
        for (Path file : files) {
            Model shapes = RDFDataMgr.loadModel(file.toUri().toString(), Lang.TURTLE);
            var told = new TreeSet<String>();
            shapes.listStatements(null, SHACLM.message, (RDFNode) null).forEach(each -> told.add("- " + spoken(each.getString()) + severity(each.getSubject())));
            told.forEach(this::line);
            line("");
        }
        line("<details><summary>How each thing is built</summary>\n");
        for (String name : (Iterable<String>) CHAPTERS.values().stream().flatMap(List::stream)::iterator) {
            line("**" + capital(label(name)) + "**\n");
            constraints(name).forEach(each -> line("- " + text(each, SHACLM.message)));
            line("");
        }
        line("</details>\n");
    }

    /** Messages may name what a query found. */
    private static String spoken(String message) {
        return message.replaceAll("\\{[?$](\\w+)}", "*$1*");
    }

    private static String severity(Resource shape) {
        Resource severity = shape.getPropertyResourceValue(SHACLM.severity);
        for (Statement user : shape.getModel().listStatements(null, null, shape).toList()) {
            if (severity == null) severity = user.getSubject().getPropertyResourceValue(SHACLM.severity);
        }
        if (SHACLM.Warning.equals(severity)) return " (a warning)";
        return SHACLM.Info.equals(severity) ? " (a hint)" : "";
    }

    private void questions() {
        heading("##", "The questions");
        List<Path> files = files("queries", ".rq");
        if (files.isEmpty()) {
            line("There are none yet.");
            return;
        }
        line("Each is a query that a study answers as it stands. What is in brackets can be set.\n");
        line("| question | what it tells | can be set |\n|---|---|---|");
        for (Path file : files) {
            List<String> head = head(file);
            String settings = all(head, "parameter").map(OntologyPage::setting).collect(Collectors.joining("<br>"));
            line("| [" + cell(all(head, "title").collect(Collectors.joining(" "))) + "](../ontology/queries/" + file.getFileName() + ") | " + cell(all(head, "explanation").collect(Collectors.joining(" "))) + " | " + settings + " |");
        }
    }

    private static String setting(String parameter) {
        String[] parts = parameter.split("\\|", -1);
        if (parts.length < 4) return cell(parameter);
        String otherwise = parts[2].strip();
        return cell(parts[3].strip()) + " (`" + parts[0].strip() + "`" + (otherwise.isEmpty() ? "" : ", else " + cell(otherwise)) + ")";
    }

    private static Stream<String> all(List<String> head, String key) {
        return head.stream().filter(line -> line.startsWith("# " + key + ":")).map(line -> line.substring(key.length() + 3).strip());
    }

    private static List<String> head(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file.getFileName(), e);
        }
    }

    private List<Path> files(String under, String ending) {
        Path where = folder.resolve(under);
        if (!Files.isDirectory(where)) return new ArrayList<>();
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted(Comparator.comparing(file -> file.getFileName().toString())).collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + under, e);
        }
    }

    private Model read(String name) {
        return RDFDataMgr.loadModel(folder.resolve(name).toUri().toString(), Lang.TURTLE);
    }

    private List<Resource> constraints(String name) {
        Resource shape = structure.listSubjectsWithProperty(SHACLM.targetClass, structure.getResource(NS + name)).next();
        return shape.listProperties(SHACLM.property).mapWith(Statement::getResource).toList().stream()
                .sorted(Comparator.comparing(each -> each.getProperty(SHACLM.order).getInt())).toList();
    }

    private String shortened(Resource property) {
        String iri = property.getURI();
        String prefix = structure.getNsURIPrefix(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
        return prefix + ":" + iri.replaceFirst(".*[/#]", "");
    }

    private Resource schemeOf(Resource value) {
        return values.getResource(value.getURI()).getPropertyResourceValue(SKOS.inScheme);
    }

    private String label(String name) {
        return text(owl.getResource(NS + name), RDFS.label);
    }

    private static String text(Resource subject, Property kind) {
        return subject.getProperty(kind).getString();
    }

    private static List<Resource> sorted(List<Resource> resources) {
        return resources.stream().sorted(Comparator.comparing(Resource::getURI)).toList();
    }

    private void heading(String level, String words) {
        if (!headings.add(words.toLowerCase(Locale.ROOT))) throw new IllegalStateException("two headings are " + words);
        line(level + " " + words + "\n");
    }

    private static String link(String label) {
        return "[" + label + "](#" + label.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-') + ")";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}
