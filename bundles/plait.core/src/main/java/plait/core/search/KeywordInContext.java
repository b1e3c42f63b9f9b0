package plait.core.search;

/**
 * A hit as one line: the keyword, and what was said right before and after it, in one line each.
 *
 * @param cutBefore true when the passage goes on to the left
 * @param cutAfter true when the passage goes on to the right
 */
public record KeywordInContext(String before, String keyword, String after, boolean cutBefore, boolean cutAfter) {
    /** A hit longer than this is cut as a keyword, such as a whole passage that a field alone found. */
    private static final int LONGEST = 80;

    public static KeywordInContext of(Hit hit) {
        String keyword = line(hit.quote());
        boolean cut = keyword.codePointCount(0, keyword.length()) > LONGEST;
        if (cut) keyword = keyword.substring(0, keyword.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
        boolean before = hit.span().start() - length(hit.before()) > hit.passage().span().start();
        boolean after = hit.span().end() + length(hit.after()) < hit.passage().span().end();
        return new KeywordInContext(line(hit.before()), keyword, cut ? "" : line(hit.after()), before, !cut && after);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Blanks between words stay, those of line breaks become one. */
    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
