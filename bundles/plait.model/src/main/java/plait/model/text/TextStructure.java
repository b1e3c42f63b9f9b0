package plait.model.text;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How a frozen text is built: its paragraphs, turns and pages, each list in the order of the text and without overlaps.
 * A text without speakers has no turns; one without pages has no pages.
 */
public record TextStructure(List<Paragraph> paragraphs, List<Turn> turns, List<Page> pages) {
    public static final TextStructure EMPTY = new TextStructure(List.of(), List.of(), List.of());

    public TextStructure {
        paragraphs = List.copyOf(paragraphs);
        turns = List.copyOf(turns);
        pages = List.copyOf(pages);
    }

    /** The turn that {@code position} (in code points) lies in. */
    public Optional<Turn> turnAt(int position) {
        int i = lastStartingAtOrBefore(turns, turn -> turn.span().start(), position);
        return i >= 0 && turns.get(i).span().contains(position) ? Optional.of(turns.get(i)) : Optional.empty();
    }

    /** The paragraph that {@code position} (in code points) lies in. */
    public Optional<Paragraph> paragraphAt(int position) {
        int i = lastStartingAtOrBefore(paragraphs, paragraph -> paragraph.span().start(), position);
        return i >= 0 && paragraphs.get(i).span().contains(position) ? Optional.of(paragraphs.get(i)) : Optional.empty();
    }

    /** The number of the page that {@code position} (in code points) lies on, or 0 where pages are not known. */
    public int pageAt(int position) {
        int i = lastStartingAtOrBefore(pages, Page::start, position);
        return i < 0 ? 0 : pages.get(i).number();
    }

    private static <T> int lastStartingAtOrBefore(List<T> sorted, ToIntFunction<T> start, int position) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) <= position) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }
}
