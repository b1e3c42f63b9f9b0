package plait.search;

import java.io.IOException;

/** A single word, or all words that one term stands for. */
record WordMatching(Occurrences word) implements Matching {
    @Override public int candidate(int passage) throws IOException {
        return word.advance(passage);
    }

    @Override public boolean matches(int passage) throws IOException {
        return word.advance(passage) == passage;
    }

    @Override public void collect(int passage, WordSpans into) throws IOException {
        for (int position : word.positions()) into.add(position, position);
    }

    /** No position has to be read for this. */
    @Override public int count(int passage, WordSpans scratch) throws IOException {
        return word.count();
    }
}
