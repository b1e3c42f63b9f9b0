package plait.search;

import java.util.Arrays;

/** Spans of words within one passage, counted in word positions; the same span is kept once. Used again for each passage. */
final class WordSpans {
    /** First position in the upper half, complement of the last in the lower, so that ascending is the order of reading, the longer first. */
    private long[] spans = new long[16];

    private int size;

    void clear() {
        size = 0;
    }

    /** @param last position of the last word, inclusive */
    void add(int first, int last) {
        if (size == spans.length) spans = Arrays.copyOf(spans, size * 2);
        spans[size++] = (long) first << Integer.SIZE | ~last & 0xFFFFFFFFL;
    }

    void addAll(WordSpans others) {
        for (int i = 0; i < others.size; i++) add(others.first(i), others.last(i));
    }

    /** Sorts, and drops what was added twice. */
    void settle() {
        Arrays.sort(spans, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (i == 0 || spans[i] != spans[i - 1]) spans[kept++] = spans[i];
        size = kept;
    }

    int size() {
        return size;
    }

    int first(int index) {
        return (int) (spans[index] >>> Integer.SIZE);
    }

    int last(int index) {
        return ~(int) spans[index];
    }
}
