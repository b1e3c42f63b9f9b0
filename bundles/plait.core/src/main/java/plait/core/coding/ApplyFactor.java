package plait.core.coding;

import java.util.Optional;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Segment;
import plait.model.Text;
import plait.model.text.Span;

/** Applies factors to passages and takes them off again. Labels of commits name no factor: a factor may be named in a speaker's own words. */
public final class ApplyFactor {
    private final Session session;
    private final Segments segments;

    public ApplyFactor(Session session, Segments segments) {
        this.session = session;
        this.segments = segments;
    }

    /** One commit: codes a span, or does nothing if the same coder already gave it this factor. */
    public Coding apply(Text text, Span span, Factor factor) {
        var made = new Coding[1];
        session.commit("Apply code", study -> made[0] = add(text, span, factor, session.author()));
        return made[0];
    }

    /** One commit: makes a new factor and codes the span with it. */
    public Coding applyNew(Text text, Span span, String name) {
        var made = new Coding[1];
        session.commit("New code", study -> made[0] = add(text, span, CodeBook.add(study, name), session.author()));
        return made[0];
    }

    /** Inside a commit: the coding of this span by this coder, made if there is none. */
    public Coding add(Text text, Span span, Factor factor, String coder) {
        Segment segment = segments.at(text, span);
        Optional<Coding> known =
                segment.getCodings().stream().filter(coding -> coding.getFactor() == factor && coder.equals(coding.getCoder())).findFirst();
        if (known.isPresent()) return known.get();
        Coding coding = ModelFactory.eINSTANCE.createCoding();
        coding.setFactor(factor);
        coding.setCoder(coder);
        coding.setTime(System.currentTimeMillis());
        segment.getCodings().add(coding);
        return coding;
    }

    /** One commit: takes a coding off; the passage goes too when nothing else points at it. */
    public void remove(Coding coding) {
        Segment segment = coding.getSegment();
        session.commit("Remove code", study -> {
            segment.getCodings().remove(coding);
            Segments.dropIfUnused(segment);
        });
    }
}
