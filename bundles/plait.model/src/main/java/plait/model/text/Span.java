package plait.model.text;

/**
 * A stretch of a frozen text, in Unicode code points.
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if start is negative or end lies before start */
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no span: " + start + " to " + end);
    }

    /** In code points. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True when both share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True for start, false for end: the end is exclusive. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** From the smaller start to the greater end. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The order of reading: by start, the longer first. */
    @Override public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
