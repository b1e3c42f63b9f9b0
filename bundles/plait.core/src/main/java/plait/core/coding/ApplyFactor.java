package plait.core.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Factor;
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
        return apply(text, List.of(span), List.of(factor)).get(0);
    }

    /** One commit: gives each of these passages each of these codes; what the same coder did before is left as it is. */
    public List<Coding> apply(Text text, Collection<Span> spans, Collection<Factor> factors) {
        var made = new ArrayList<Coding>();
        session.commit(factors.size() > 1 ? "Apply codes" : "Apply code", study -> addAll(text, spans, factors, made));
        return made;
    }

    /** One commit: makes a new factor and codes the span with it. */
    public Coding applyNew(Text text, Span span, String name) {
        return applyNew(text, List.of(span), name, List.of()).get(0);
    }

    /** One commit: makes a new factor and gives it to each of these passages, together with others that are there. @return the codings with the new factor come first */
    public List<Coding> applyNew(Text text, Collection<Span> spans, String name, Collection<Factor> others) {
        var made = new ArrayList<Coding>();
        session.commit("New code", study -> {
            addAll(text, spans, List.of(CodeBook.add(study, name)), made);
            addAll(text, spans, others, made);
        });
        return made;
    }

    private void addAll(Text text, Collection<Span> spans, Collection<Factor> factors, List<Coding> made) {
        for (Factor factor : factors) for (Span span : spans) made.add(add(text, span, factor, session.author()));
    }

    /** Inside a commit: the coding of this span by this coder, made if there is none. */
    public Coding add(Text text, Span span, Factor factor, String coder) {
        return add(segments.at(text, span), factor, coder);
    }

    /** The same for a span that was cut before. Reads no text. */
    public Coding add(Text text, Segments.Cut cut, Factor factor, String coder) {
        return add(segments.at(text, cut), factor, coder);
    }

    /** The same for a passage that is there. */
    public Coding add(Segment segment, Factor factor, String coder) {
        return Codings.known(segment, factor, coder).orElseGet(() -> Codings.make(segment, factor, coder, System.currentTimeMillis()));
    }

    /** One commit: takes a coding off; the passage goes too when nothing else points at it. */
    public void remove(Coding coding) {
        remove(List.of(coding));
    }

    /** One commit: takes these codings off. */
    public void remove(Collection<Coding> codings) {
        List<Coding> going = List.copyOf(codings);
        session.commit(going.size() > 1 ? "Remove codes" : "Remove code", study -> going.forEach(Codings::remove));
    }

    /** One commit: the coding gets another code and keeps coder, time and memos. Where its coder gave its words that code already, that one stays and takes the memos. */
    public Coding replace(Coding coding, Factor factor) {
        var left = new Coding[1];
        session.commit("Replace code", study -> left[0] = Codings.recode(coding, factor));
        return left[0];
    }
}
