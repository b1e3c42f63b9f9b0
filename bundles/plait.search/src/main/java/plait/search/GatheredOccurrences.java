package plait.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Occurrences of many words at once, as a wildcard gives them. They are walked word by word and sorted, because thousands of words that are
 * read side by side would each need buffers of their own.
 */
final class GatheredOccurrences implements Occurrences {
    /** Passage in the upper half, word position in the lower, ascending. */
    private final long[] all;

    private int from;
    private int to;

    /** @param all as {@link #gather} gave them */
    GatheredOccurrences(long[] all) {
        this.all = all;
    }

    static long[] gather(Terms terms, List<BytesRef> words) throws IOException {
        long[] all = new long[64];
        int n = 0;
        TermsEnum lookup = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef word : words) {
            if (!lookup.seekExact(word)) continue;
            postings = lookup.postings(postings, PostingsEnum.POSITIONS);
            for (int passage = postings.nextDoc(); passage != Matching.NONE_LEFT; passage = postings.nextDoc()) {
                int count = postings.freq();
                all = ArrayUtil.grow(all, n + count);
                for (int i = 0; i < count; i++) all[n++] = (long) passage << Integer.SIZE | postings.nextPosition();
            }
        }
        all = Arrays.copyOf(all, n);
        Arrays.sort(all);
        return all;
    }

    @Override public int advance(int passage) {
        if (from < to && passageAt(from) >= passage) return passageAt(from);
        int found = Arrays.binarySearch(all, to, all.length, (long) passage << Integer.SIZE);
        from = found >= 0 ? found : -found - 1;
        to = from;
        if (from == all.length) return Matching.NONE_LEFT;
        int here = passageAt(from);
        while (to < all.length && passageAt(to) == here) to++;
        return here;
    }

    @Override public int count() {
        return to - from;
    }

    @Override public int[] positions() {
        int[] positions = new int[to - from];
        for (int i = 0; i < positions.length; i++) positions[i] = (int) all[from + i];
        return positions;
    }

    private int passageAt(int index) {
        return (int) (all[index] >>> Integer.SIZE);
    }
}
