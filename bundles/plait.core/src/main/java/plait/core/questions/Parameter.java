package plait.core.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a question can be asked with.
 *
 * @param name the variable in the query
 * @param otherwise what holds where nothing is given: a value, {@code newest} or {@code previous} for a theory version, or {@code any}
 * @param words what it means, for people
 */
public record Parameter(String name, Kind kind, String otherwise, String words) {
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
