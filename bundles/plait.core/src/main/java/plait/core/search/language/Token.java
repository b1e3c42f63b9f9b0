package plait.core.search.language;

/**
 * A piece of a query.
 *
 * @param text of a word, phrase or expression without its quotes or slashes; of a field, its name; else empty
 * @param suffix what stands behind the tilde, or {@link #NO_SUFFIX}
 * @param position of its first character, in UTF-16 units
 */
record Token(Kind kind, String text, String suffix, int position) {
    static final String NO_SUFFIX = "-";

    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        REQUIRED,
        FIELD,
        PHRASE,
        REGEX,
        WORD,
        EVERYTHING,
        END
    }

    Token(Kind kind, int position) {
        this(kind, "", NO_SUFFIX, position);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
