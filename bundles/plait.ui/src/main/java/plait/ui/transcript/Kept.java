package plait.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plait.model.text.Span;

/** The ranges that stay selected while another is selected beside them, in the order in which they were selected. */
record Kept(List<Selected> ranges) {
    static final Kept NONE = new Kept(List.of());

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    Kept with(Selected range) {
        if (range.isEmpty() || ranges.contains(range)) return this;
        return new Kept(Stream.concat(ranges.stream(), Stream.of(range)).toList());
    }

    boolean contains(int position) {
        return ranges.stream().anyMatch(range -> range.start() <= position && position < range.end());
    }

    /** All that is selected, in the order of the text: without white space at the ends, and as one where ranges overlap. */
    List<Span> spans(Shown shown, Selected last) {
        List<Span> spans = Stream.concat(ranges.stream(), Stream.of(last))
                .map(range -> shown.frozen.trimmed(shown.frozen.points().toSpan(range.start(), range.end())))
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
        var joined = new ArrayList<Span>();
        for (Span span : spans) {
            int at = joined.size() - 1;
            if (at >= 0 && joined.get(at).overlaps(span)) joined.set(at, joined.get(at).cover(span));
            else joined.add(span);
        }
        return joined;
    }
}
