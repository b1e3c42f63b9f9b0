package plait.search;

import java.io.IOException;
import java.util.Arrays;

/** Several words that stand together: a phrase, or words near each other in any order. */
final class GroupMatching implements Matching {
    private final Occurrences[] words;
    private final int distance;
    private final WordSpans found = new WordSpans();
    private int foundIn = -1;

    /**
     * @param words one for each word, two or more
     * @param distance 0 for a phrase, else as in {@link plait.core.search.language.Expression.Words#distance}
     */
    GroupMatching(Occurrences[] words, int distance) {
        this.words = words;
        this.distance = distance;
    }

    @Override public int candidate(int passage) throws IOException {
        int candidate = passage;
        int before;
        do {
            before = candidate;
            for (Occurrences word : words) {
                candidate = word.advance(candidate);
                if (candidate == NONE_LEFT) return NONE_LEFT;
            }
        } while (candidate != before);
        return candidate;
    }

    @Override public boolean matches(int passage) throws IOException {
        if (foundIn != passage) {
            if (candidate(passage) != passage) return false;
            find();
            foundIn = passage;
        }
        return found.size() > 0;
    }

    @Override public void collect(int passage, WordSpans into) {
        into.addAll(found);
    }

    private void find() throws IOException {
        found.clear();
        int[][] positions = new int[words.length][];
        for (int i = 0; i < words.length; i++) positions[i] = words[i].positions();
        if (distance == 0) findPhrases(positions);
        else new Nearness(positions, distance).find(found);
    }

    private void findPhrases(int[][] positions) {
        for (int first : positions[0]) {
            int word = 1;
            while (word < positions.length && Arrays.binarySearch(positions[word], first + word) >= 0) word++;
            if (word == positions.length) found.add(first, first + word - 1);
        }
    }
}
