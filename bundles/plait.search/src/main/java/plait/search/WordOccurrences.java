package plait.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;

/** Occurrences of a single word: read as they are asked for. */
final class WordOccurrences implements Occurrences {
    private final PostingsEnum postings;

    WordOccurrences(PostingsEnum postings) {
        this.postings = postings;
    }

    @Override public int advance(int passage) throws IOException {
        return postings.docID() < passage ? postings.advance(passage) : postings.docID();
    }

    @Override public int count() throws IOException {
        return postings.freq();
    }

    @Override public int[] positions() throws IOException {
        int[] positions = new int[postings.freq()];
        for (int i = 0; i < positions.length; i++) positions[i] = postings.nextPosition();
        return positions;
    }
}
