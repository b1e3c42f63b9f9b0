package plait.core.search.language;

import java.util.Set;

/** The names that may stand before a colon, and how names and values are compared: without regard to case, accents, dashes and spaces. */
public final class FieldNames {
    public static final String SPEAKER = "speaker";
    public static final String ROLE = "role";
    public static final String PARTICIPANT = "participant";
    public static final String CASE = "case";
    public static final String TYPE = "type";
    public static final String KIND = "kind";
    public static final String PHASE = "phase";
    public static final String FACTOR = "factor";
    public static final String CONFIGURATION = "configuration";
    public static final String STANCE = "stance";
    public static final String SOURCE = "source";
    public static final String IS = "is";
    public static final String EXACT = "exact";

    /** The values of {@link #IS}. */
    public static final String CODED = "coded";

    public static final String UNCODED = "uncoded";

    private static final Set<String> BUILT_IN =
            Set.of(SPEAKER, ROLE, PARTICIPANT, CASE, TYPE, KIND, PHASE, FACTOR, CONFIGURATION, STANCE, SOURCE, IS, EXACT);

    /** For a message to a person. */
    static final String LISTED = "speaker, role, participant, case, type, kind, phase, source, factor, configuration, stance, is, exact, "
            + "and the attributes of the cases";

    private FieldNames() {}

    public static boolean isBuiltIn(String key) {
        return BUILT_IN.contains(key);
    }

    /** The words of a name or value, folded, with one space between: {@code Funding_Source} and {@code funding-source} are one. */
    public static String key(String value) {
        return key(new WordScanner(value));
    }

    static String key(WordScanner words) {
        var key = new StringBuilder();
        while (words.next()) {
            if (!key.isEmpty()) key.append(' ');
            key.append(words.folded());
        }
        return key.toString();
    }
}
