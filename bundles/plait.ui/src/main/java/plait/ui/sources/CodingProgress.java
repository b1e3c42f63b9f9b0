package plait.ui.sources;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import plait.core.sources.Texts;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Text;
import plait.model.base.Tracked;

/** How far each source is coded; computed when asked and kept until something in that source changes. */
final class CodingProgress {
    /**
     * What is coded of one source.
     *
     * @param codings how many there are
     * @param share of its characters that carry at least one, 0 to 1
     */
    record Coded(int codings, double share) {}

    private final Map<Source, Coded> known = new HashMap<>();

    Coded of(Source source) {
        return known.computeIfAbsent(source, CodingProgress::count);
    }

    /** Forgets the source of what a commit touched. */
    void changed(Tracked touched) {
        if (touched instanceof Segment segment && segment.getText() != null) known.remove(segment.getText().getSource());
        else if (touched instanceof Text text) known.remove(text.getSource());
        else if (touched instanceof Source source) known.remove(source);
    }

    static Coded count(Source source) {
        if (source.getTexts().isEmpty()) return new Coded(0, 0);
        Text text = Texts.current(source);
        var coded = new BitSet(text.getCharacters());
        int codings = 0;
        for (Segment segment : text.getSegments()) {
            if (segment.getCodings().isEmpty()) continue;
            codings += segment.getCodings().size();
            coded.set(segment.getStart(), segment.getEnd());
        }
        return new Coded(codings, text.getCharacters() == 0 ? 0 : coded.cardinality() / (double) text.getCharacters());
    }
}
