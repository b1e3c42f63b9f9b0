package plait.core.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plait.core.Problem;

/**
 * A question to the theory: a query whose head, in comments, says its title, its explanation and its parameters.
 *
 * @param name such as {@code q01}
 * @param query the whole text, head included
 */
public record Question(String name, String title, String explanation, List<Parameter> parameters, String query) {
    private static final String HEAD = "#";

    /**
     * Reads the head: {@code # title: …}, {@code # explanation: …}, and for each parameter {@code # parameter: name | kind | otherwise | words}.
     *
     * @throws Problem if there is no title or a parameter is not understood
     */
    public static Question of(String name, String query) {
        Map<String, String> head = new HashMap<>();
        var parameters = new ArrayList<Parameter>();
        for (String line : query.lines().map(String::strip).filter(line -> line.startsWith(HEAD)).toList()) {
            String[] parts = line.substring(HEAD.length()).strip().split(":", 2);
            if (parts.length < 2) continue;
            if (parts[0].strip().equals("parameter")) parameters.add(parameter(parts[1]));
            else head.putIfAbsent(parts[0].strip(), parts[1].strip());
        }
        if (head.getOrDefault("title", "").isEmpty()) throw new Problem("This question has no title. Begin the file with a line such as “# title: Where is our evidence thin?”");
        return new Question(name, head.get("title"), head.getOrDefault("explanation", ""), List.copyOf(parameters), query);
    }

    private static Parameter parameter(String text) {
        return Parameter.of(text).orElseThrow(() -> new Problem(Parameter.FORM));
    }
}
