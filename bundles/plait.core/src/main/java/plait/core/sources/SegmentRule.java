package plait.core.sources;

import plait.core.Problem;
import plait.core.study.Rule;
import plait.model.Segment;
import plait.model.base.Tracked;

/** A passage has a start before its end, inside its text, and the hash of its words. */
public final class SegmentRule implements Rule {
    @Override public void check(Tracked object) {
        if (!(object instanceof Segment segment)) return;
        boolean inside = segment.getStart() >= 0 && segment.getStart() < segment.getEnd() && segment.getEnd() <= segment.getText().getCharacters();
        if (!inside) throw new Problem("A passage must have at least one character and lie inside the text.");
        if (segment.getQuoteHash() == null) throw new Problem("A passage must carry the hash of its words.");
    }
}
