package plait.core.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question of the study's own while somebody writes it: what its head says of title and explanation stands apart; the lines of its parameters stay
 * in the query, whose lines are counted from 1.
 */
public record Draft(String title, String explanation, String query) {
    private static final Pattern APART = Pattern.compile("\\s*#\\s*(title|explanation)\\s*:.*");
    private static final Pattern PARAMETER = Pattern.compile("\\s*#\\s*parameter\\s*:(.*)");

    /** What a new question begins with: one that can be asked as it is. */
    public static final Draft NEW = new Draft("", "", """
            # parameter: theory | theory version | newest | The theory version that is asked about
            PREFIX plait: <https://w3id.org/plait/ns#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>

            SELECT ?configuration ?passage
            WHERE {
              ?theory plait:member ?version .
              ?version plait:versionOf ?configuration .
              ?configuration dct:identifier ?code .
              ?evidence plait:evidenceFor ?version ;
                        oa:hasTarget ?passage .
            }
            ORDER BY ?code ?passage
            """);

    /** A question that is there, to be changed. */
    public static Draft of(Question question) {
        String query = question.query().lines().filter(line -> !APART.matcher(line).matches()).collect(Collectors.joining("\n"));
        return new Draft(question.title(), question.explanation(), query.strip() + "\n");
    }

    /** The whole text as it is kept. */
    public String text() {
        return "# title: " + line(title) + "\n" + (explanation.isBlank() ? "" : "# explanation: " + line(explanation) + "\n") + query.strip() + "\n";
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The parameters found in it; lines that are not understood are left out. */
    public List<Parameter> parameters() {
        return query.lines().map(Draft::parameter).flatMap(Optional::stream).toList();
    }

    private static Optional<Parameter> parameter(String line) {
        var head = PARAMETER.matcher(line);
        return head.matches() ? Parameter.of(head.group(1)) : Optional.empty();
    }

    /** What its lines of parameters lack. */
    List<QueryFault> parameterFaults() {
        var faults = new ArrayList<QueryFault>();
        List<String> lines = query.lines().toList();
        String body = lines.stream().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
        for (int i = 0; i < lines.size(); i++) {
            var head = PARAMETER.matcher(lines.get(i));
            if (!head.matches()) continue;
            Parameter found = Parameter.of(head.group(1)).orElse(null);
            if (found == null) faults.add(new QueryFault(i + 1, 0, Parameter.FORM, true));
            else if (!Pattern.compile("[?$]" + Pattern.quote(found.name()) + "\\b").matcher(body).find()) {
                faults.add(new QueryFault(i + 1, 0, "“" + found.name() + "” is asked for, but ?" + found.name() + " is used nowhere in the query.", false));
            }
        }
        return faults;
    }
}
