package plait.core.sources;

/** Counts words the way the field does: pieces between white space, so {@code [laughs]} is one. */
public final class Words {
    private Words() {}

    public static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inside) words++;
            inside = !space;
        }
        return words;
    }

    /** Whether it stands between words; a no-break space does. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == '\u00A0';
    }
}
