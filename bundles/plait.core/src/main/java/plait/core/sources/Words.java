package plait.core.sources;

/** Counts words the way the field does: pieces between white space, so {@code [laughs]} is one. */
public final class Words {
    private Words() {}

    public static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
            if (!space && !inside) words++;
            inside = !space;
        }
        return words;
    }
}
