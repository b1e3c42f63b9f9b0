package plait.core.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/** Whole pieces of what somebody said, as they are selected and coded: without labels, time stamps and white space at their ends. */
public final class Spoken {
    private Spoken() {}

    /** The words of the turn at a position in code points; of the paragraph where the text has no turn there. Empty where neither has words. */
    public static List<Span> turn(FrozenText frozen, int position) {
        return turnAt(frozen, position).map(Turn::spoken)
                .or(() -> frozen.structure().paragraphAt(position).or(() -> frozen.structure().paragraphAt(Math.max(0, position - 1))).map(Paragraph::span))
                .map(frozen::trimmed).filter(span -> !span.isEmpty()).map(List::of).orElse(List.of());
    }

    /**
     * The answer at a position: what one participant says between two turns of an interviewer, one span for each turn. At a question it is
     * what all say until the next. Empty where the text has no turn there or nobody answers.
     */
    public static List<Span> answer(Text text, FrozenText frozen, int position) {
        List<Turn> turns = frozen.structure().turns();
        int at = turnAt(frozen, position).map(turns::indexOf).orElse(-1);
        if (at < 0) return List.of();
        boolean question = asks(text, turns.get(at));
        int first = question ? at + 1 : at;
        while (!question && first > 0 && !asks(text, turns.get(first - 1))) first--;
        var spans = new ArrayList<Span>();
        for (int i = first; i < turns.size() && !asks(text, turns.get(i)); i++) {
            Span words = frozen.trimmed(turns.get(i).spoken());
            boolean theirs = question || turns.get(i).speaker().equals(turns.get(at).speaker());
            if (theirs && !words.isEmpty()) spans.add(words);
        }
        return spans;
    }

    /** Just behind its last word a turn is still meant. */
    private static Optional<Turn> turnAt(FrozenText frozen, int position) {
        return frozen.structure().turnAt(position).or(() -> frozen.structure().turnAt(Math.max(0, position - 1)));
    }

    private static boolean asks(Text text, Turn turn) {
        return Speakers.of(text, turn).map(Speaker::isInterviewer).orElse(false);
    }
}
