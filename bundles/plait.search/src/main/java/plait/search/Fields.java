package plait.search;

import plait.core.search.language.FieldNames;

/** The names of the fields in the index. Whoever changes what they hold raises {@link #FORMAT}, and older indexes are built anew. */
final class Fields {
    static final String FORMAT = "2";

    /** The passage's words by their stems, and as they are written; positions are the same in both. */
    static final String STEMS = "stems";

    static final String WORDS = "words";

    /** Identity of the source, for replacing its passages. */
    static final String SOURCE_ID = "source-id";

    /** The source's identity and identifier, on its first passage only: all passages of a source follow each other. */
    static final String FIRST_OF = "first-of";

    static final String TEXT = "text";
    static final String START = "start";
    static final String TURN = "turn";

    /** Speaker, role and case, for counting. */
    static final String VOICE = "voice";

    private static final String FILTER = "is.";
    private static final String ATTRIBUTE = "attribute.";

    private Fields() {}

    /** @param name a built-in field of the query language, or an attribute in folded form */
    static String filter(String name) {
        return (FieldNames.isBuiltIn(name) ? FILTER : ATTRIBUTE) + name;
    }

    /** @param name an attribute's name in folded form */
    static String attribute(String name) {
        return ATTRIBUTE + name;
    }
}
