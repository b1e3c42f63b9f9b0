package plait.core.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a question can be asked with.
 *
 * @param name the variable in the query
 * @param otherwise what holds where nothing is given: a value, {@code newest} or {@code previous} for a theory version, or {@code any}
 * @param words what it means, for people
 */
public record Parameter(String name, Kind kind, String otherwise, String words) {
    /** What to write. */
    static final String FORM = "A parameter of this question is not understood. It reads: “# parameter: name | kind | otherwise | what it means”. Kinds are: "
            + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")) + ".";

    /** Reads what stands behind {@code # parameter:}; empty where it is not understood. */
    static Optional<Parameter> of(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4 || !parts[0].strip().matches("\\w+")) return Optional.empty();
        return Kind.of(parts[1].strip()).map(kind -> new Parameter(parts[0].strip(), kind, parts[2].strip(), parts[3].strip()));
    }

    /** What its values are. */
    public enum Kind {
        NUMBER,
        TEXT,
        THEORY_VERSION,
        CONFIGURATION,
        CASE,
        PARTICIPANT,
        FACTOR,
        STANCE;

        /** As in a question's head: {@code theory version}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
