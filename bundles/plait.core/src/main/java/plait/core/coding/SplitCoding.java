package plait.core.coding;

import java.util.Optional;
import plait.core.Problem;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Text;
import plait.model.text.Span;

/** Makes two codings of one. The first keeps the memos, both keep coder and time; white space at the cut belongs to neither. */
public final class SplitCoding {
    private final Session session;
    private final Segments segments;
    private final Texts texts;

    public SplitCoding(Session session, Segments segments, Texts texts) {
        this.session = session;
        this.segments = segments;
        this.texts = texts;
    }

    /** What a cut leaves. */
    private record Parts(Span first, Span second) {}

    /** True when words are left on either side of the position, in code points. */
    public boolean can(Coding coding, int position) {
        return parts(coding, position).isPresent();
    }

    /** One commit. @throws Problem if there are no words on one side */
    public void at(Coding coding, int position) {
        Parts parts = parts(coding, position).orElseThrow(() -> new Problem("A code can be split between two of its words. Put the caret there."));
        Text text = coding.getSegment().getText();
        session.commit("Split code", study -> {
            Segment second = segments.at(text, parts.second);
            if (Codings.known(second, coding.getFactor(), coding.getCoder()).isEmpty()) Codings.make(second, coding.getFactor(), coding.getCoder(), coding.getTime());
            Codings.move(coding, segments.at(text, parts.first));
        });
    }

    private Optional<Parts> parts(Coding coding, int position) {
        Span whole = Segments.span(coding.getSegment());
        if (!whole.contains(position)) return Optional.empty();
        FrozenText frozen = texts.read(coding.getSegment().getText());
        Span first = frozen.trimmed(new Span(whole.start(), position));
        Span second = frozen.trimmed(new Span(position, whole.end()));
        return first.isEmpty() || second.isEmpty() ? Optional.empty() : Optional.of(new Parts(first, second));
    }
}
