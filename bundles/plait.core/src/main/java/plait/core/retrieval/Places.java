package plait.core.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plait.core.sources.FrozenText;
import plait.core.sources.Words;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/**
 * Where passages stand in words and turns. A text is read once for all passages in it and let go again: what is kept are four numbers a passage.
 * Used by one thread at a time.
 */
public final class Places {
    private final Function<Passage.Place, FrozenText> texts;
    private final Map<Passage.Place, Map<Span, Place>> known = new HashMap<>();

    /** @param texts reads the text that passages stand in */
    public Places(Function<Passage.Place, FrozenText> texts) {
        this.texts = texts;
    }

    /**
     * Counted from the start of the text.
     *
     * @param word the first word that the passage touches, {@code endWord} one past the last
     * @param turn the first turn that it touches, {@code endTurn} one past the last; equal where it touches none. Paragraphs in a text without turns
     */
    record Place(int word, int endWord, int turn, int endTurn) {}

    /** The places of these passages, which all stand in one text. */
    List<Place> of(List<Passage> passages) {
        Passage.Place text = passages.get(0).source();
        Map<Span, Place> there = known.computeIfAbsent(text, each -> new HashMap<>());
        List<Passage> missing = passages.stream().filter(passage -> !there.containsKey(passage.span())).toList();
        if (!missing.isEmpty()) {
            var reading = new Reading(texts.apply(text));
            for (Passage passage : missing) there.put(passage.span(), reading.place(passage.span()));
        }
        return passages.stream().map(passage -> there.get(passage.span())).toList();
    }

    private static final class Reading {
        /** Code points at which words begin, and where each ends. */
        private final int[] starts;
        private final int[] ends;
        private final List<Span> turns;

        Reading(FrozenText text) {
            String words = text.text();
            int[] begin = new int[words.length() / 2 + 1];
            int[] end = new int[begin.length];
            int count = 0;
            int point = 0;
            boolean inside = false;
            for (int i = 0; i < words.length(); point++) {
                int here = words.codePointAt(i);
                boolean space = Words.isSpace(here);
                if (!space && !inside) begin[count] = point;
                if (space && inside) end[count++] = point;
                inside = !space;
                i += Character.charCount(here);
            }
            if (inside) end[count++] = point;
            starts = Arrays.copyOf(begin, count);
            ends = Arrays.copyOf(end, count);
            List<Turn> spoken = text.structure().turns();
            turns = spoken.isEmpty() ? text.structure().paragraphs().stream().map(Paragraph::span).toList() : spoken.stream().map(Turn::span).toList();
        }

        Place place(Span span) {
            int word = firstEndingAfter(ends, span.start());
            int endWord = Math.max(word, firstStartingAtOrAfter(starts, span.end()));
            int turn = 0;
            while (turn < turns.size() && turns.get(turn).end() <= span.start()) turn++;
            int endTurn = turn;
            while (endTurn < turns.size() && turns.get(endTurn).start() < span.end()) endTurn++;
            return new Place(word, endWord, turn, endTurn);
        }

        private static int firstEndingAfter(int[] ends, int position) {
            int found = Arrays.binarySearch(ends, position + 1);
            return found >= 0 ? found : -found - 1;
        }

        private static int firstStartingAtOrAfter(int[] starts, int position) {
            int found = Arrays.binarySearch(starts, position);
            return found >= 0 ? found : -found - 1;
        }
    }
}
