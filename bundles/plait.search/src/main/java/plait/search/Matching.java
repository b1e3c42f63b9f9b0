package plait.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A part of a query at work on the passages of one segment, forwards only: questions are asked for ascending passages. */
interface Matching {
    /** Past the last passage. */
    int NONE_LEFT = DocIdSetIterator.NO_MORE_DOCS;

    /** The first passage at or after {@code passage} that may match: a quick answer, made certain by {@link #matches}. */
    int candidate(int passage) throws IOException;

    boolean matches(int passage) throws IOException;

    /** Adds the spans of the words that made {@code passage} match; only asked when it does. */
    void collect(int passage, WordSpans into) throws IOException;

    /** How many spans there are in a passage that matches. */
    default int count(int passage, WordSpans scratch) throws IOException {
        scratch.clear();
        collect(passage, scratch);
        scratch.settle();
        return scratch.size();
    }

    /** Passages with a feature: they match, and have no words of their own. */
    record OfField(FixedBitSet passages) implements Matching {
        @Override public int candidate(int passage) {
            return passage < passages.length() ? passages.nextSetBit(passage) : NONE_LEFT;
        }

        @Override public boolean matches(int passage) {
            return passages.get(passage);
        }

        @Override public void collect(int passage, WordSpans into) {}
    }

    /** Every passage. */
    record OfAll() implements Matching {
        @Override public int candidate(int passage) {
            return passage;
        }

        @Override public boolean matches(int passage) {
            return true;
        }

        @Override public void collect(int passage, WordSpans into) {}
    }

    /** No passage. */
    record OfNone() implements Matching {
        @Override public int candidate(int passage) {
            return NONE_LEFT;
        }

        @Override public boolean matches(int passage) {
            return false;
        }

        @Override public void collect(int passage, WordSpans into) {}
    }

    /** All parts match. */
    record OfAnd(List<Matching> parts) implements Matching {
        @Override public int candidate(int passage) throws IOException {
            int candidate = passage;
            int before;
            do {
                before = candidate;
                for (Matching part : parts) {
                    candidate = part.candidate(candidate);
                    if (candidate == NONE_LEFT) return NONE_LEFT;
                }
            } while (candidate != before);
            return candidate;
        }

        @Override public boolean matches(int passage) throws IOException {
            for (Matching part : parts) if (!part.matches(passage)) return false;
            return true;
        }

        @Override public void collect(int passage, WordSpans into) throws IOException {
            for (Matching part : parts) part.collect(passage, into);
        }
    }

    /** At least one part matches. */
    record OfOr(List<Matching> parts) implements Matching {
        @Override public int candidate(int passage) throws IOException {
            int candidate = NONE_LEFT;
            for (Matching part : parts) candidate = Math.min(candidate, part.candidate(passage));
            return candidate;
        }

        @Override public boolean matches(int passage) throws IOException {
            for (Matching part : parts) if (part.matches(passage)) return true;
            return false;
        }

        @Override public void collect(int passage, WordSpans into) throws IOException {
            for (Matching part : parts) if (part.matches(passage)) part.collect(passage, into);
        }
    }

    /** The part does not match; its words are not what was asked for. */
    record OfNot(Matching part) implements Matching {
        @Override public int candidate(int passage) {
            return passage;
        }

        @Override public boolean matches(int passage) throws IOException {
            return !part.matches(passage);
        }

        @Override public void collect(int passage, WordSpans into) {}
    }

    /** Always matches; the part's words come along where it does. */
    record OfMaybe(Matching part) implements Matching {
        @Override public int candidate(int passage) {
            return passage;
        }

        @Override public boolean matches(int passage) {
            return true;
        }

        @Override public void collect(int passage, WordSpans into) throws IOException {
            if (part.matches(passage)) part.collect(passage, into);
        }
    }
}
