package plait.core.coding;

import plait.core.Problem;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.text.Span;

/** Makes a coding reach further or less far. Its passage may serve others, so it is never changed: the coding goes to another, as it is, with coder, time and memos. */
public final class MoveCoding {
    private final Session session;
    private final Segments segments;

    public MoveCoding(Session session, Segments segments) {
        this.session = session;
        this.segments = segments;
    }

    /** One commit; nothing where the coding stands there already. @throws Problem if the same coder gave these words the same code */
    public void to(Coding coding, Span span) {
        Segment from = coding.getSegment();
        if (Segments.span(from).equals(span)) return;
        session.commit(span.length() > from.getEnd() - from.getStart() ? "Extend code" : "Shrink code", study -> {
            Segment to = segments.at(from.getText(), span);
            if (Codings.known(to, coding.getFactor(), coding.getCoder()).isPresent()) throw new Problem("These words have this code already. Remove one of the two.");
            Codings.move(coding, to);
        });
    }
}
