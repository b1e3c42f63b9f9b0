package plait.theory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.QuerySolutionMap;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** The question files as tests ask them: read from the working tree, parameters by substitution, answers as lines of cells. */
final class QuestionFiles {
    private QuestionFiles() {}

    record Parameter(String name, String kind, String ordinarily, String label) {}

    record Question(String name, String title, String explanation, List<Parameter> parameters, Query query) {
        /** The columns, then the rows: cells by ` | `, of an IRI what follows the last colon or slash. */
        List<String> ask(Dataset dataset, Map<String, RDFNode> values) {
            var given = new QuerySolutionMap();
            for (Parameter parameter : parameters) if (values.get(parameter.name()) instanceof RDFNode value) given.add(parameter.name(), value);
            return dataset.calculateRead(() -> {
                try (var execution = QueryExecution.dataset(dataset).query(query).substitution(given).build()) {
                    return lines(execution.execSelect());
                }
            });
        }

        private static List<String> lines(ResultSet results) {
            var lines = new ArrayList<String>();
            lines.add(String.join(" | ", results.getResultVars()));
            while (results.hasNext()) {
                QuerySolution row = results.next();
                lines.add(String.join(" | ", results.getResultVars().stream().map(each -> cell(row.get(each))).toList()));
            }
            return lines;
        }

        private static String cell(RDFNode value) {
            if (value == null) return "";
            return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI().replaceFirst(".*[:/]", "");
        }
    }

    static List<Question> all() {
        try (Stream<Path> files = Files.list(Path.of("../../ontology/queries"))) {
            return files.filter(each -> each.toString().endsWith(".rq")).sorted().map(QuestionFiles::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Question named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Question read(Path file) {
        try {
            String text = Files.readString(file);
            return new Question(file.getFileName().toString().replaceFirst("(-.*)?\\.rq$", ""), head(text, "title").findFirst().orElse(""),
                    head(text, "explanation").findFirst().orElse(""), head(text, "parameter").map(QuestionFiles::parameter).toList(), QueryFactory.create(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> head(String text, String key) {
        String start = "# " + key + ": ";
        return text.lines().takeWhile(line -> line.startsWith("#")).filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()).strip());
    }

    private static Parameter parameter(String line) {
        String[] parts = line.split(" \\| ", 4);
        if (parts.length != 4) throw new IllegalStateException("a parameter has a name, a kind, a default and a label: " + line);
        return new Parameter(parts[0], parts[1], parts[2], parts[3]);
    }
}
