package plait.model.text;

import java.util.Arrays;

/**
 * A text with both ways to count it: Unicode code points (how Plait counts) and UTF-16 units (how Java, SWT and Lucene count).
 * A conversion costs the logarithm of the number of characters outside the basic plane, nothing at all when there are none.
 */
public final class CodePoints {
    private final String text;
    /** UTF-16 index of each high surrogate, ascending. */
    private final int[] surrogates;

    private CodePoints(String text, int[] surrogates) {
        this.text = text;
        this.surrogates = surrogates;
    }

    public static CodePoints of(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (!Character.isHighSurrogate(text.charAt(i)) || !Character.isLowSurrogate(text.charAt(i + 1))) continue;
            if (n == found.length) found = Arrays.copyOf(found, n * 2);
            found[n++] = i++;
        }
        return new CodePoints(text, Arrays.copyOf(found, n));
    }

    public String text() {
        return text;
    }

    /** In code points. */
    public int length() {
        return text.length() - surrogates.length;
    }

    /** @param codePoint 0 to {@link #length()} */
    public int toUtf16(int codePoint) {
        // the k-th pair (from 0) stands at code point surrogates[k] - k
        int low = 0;
        int high = surrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogates[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }

    /** @param utf16 0 to the text's length in UTF-16 units; the middle of a pair counts as its start */
    public int toCodePoint(int utf16) {
        int at = Arrays.binarySearch(surrogates, utf16);
        int before = at >= 0 ? at : -at - 1;
        return utf16 - before;
    }

    public Span toSpan(int utf16Start, int utf16End) {
        return new Span(toCodePoint(utf16Start), toCodePoint(utf16End));
    }

    /**
     * The words at {@code span}.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String slice(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }
}
