package plait.core.questions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Stance;

/**
 * The answer to “where the evidence lies” as a matrix of configurations and cases.
 *
 * @param configurations codes, down
 * @param cases codes, across
 */
public record EvidenceMatrix(List<String> configurations, List<String> cases, Map<String, Map<Stance, Integer>> cells) {
    /** The built-in question that it is the answer to. */
    public static final String QUESTION = "q08";

    private static final List<String> COLUMNS = List.of("configuration", "case", "supports", "refutes", "refines", "generates");

    /** Whether an answer has the columns that this needs. */
    public static boolean fits(Answer answer) {
        return answer.columns().equals(COLUMNS);
    }

    /** @param answer that fits */
    public static EvidenceMatrix of(Answer answer) {
        Map<String, Map<Stance, Integer>> cells = new HashMap<>();
        for (List<Value> row : answer.rows()) {
            var counts = new EnumMap<Stance, Integer>(Stance.class);
            for (Stance stance : Stance.values()) counts.put(stance, number(row.get(COLUMNS.indexOf(stance.getLiteral()))));
            cells.put(key(text(row.get(0)), text(row.get(1))), counts);
        }
        return new EvidenceMatrix(answer.rows().stream().map(row -> text(row.get(0))).distinct().toList(), answer.rows().stream().map(row -> text(row.get(1))).distinct().sorted().toList(), cells);
    }

    private static String key(String configuration, String site) {
        return configuration + "\n" + site;
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static int number(Value value) {
        return value instanceof Value.Number number ? number.number().intValue() : 0;
    }

    public int count(String configuration, String site, Stance stance) {
        return cells.getOrDefault(key(configuration, site), Map.of()).getOrDefault(stance, 0);
    }

    /** From how many cases support comes. */
    public int casesFor(String configuration) {
        return (int) cases.stream().filter(site -> count(configuration, site, Stance.SUPPORTS) > 0).count();
    }

    /** Of one cell: “2 supports, 1 refutes”; empty for none. */
    public String words(String configuration, String site) {
        return List.of(Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES).stream()
                .filter(stance -> count(configuration, site, stance) > 0)
                .map(stance -> count(configuration, site, stance) + " " + stance.getLiteral())
                .collect(Collectors.joining(", "));
    }
}
