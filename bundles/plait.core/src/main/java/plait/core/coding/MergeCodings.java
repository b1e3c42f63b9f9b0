package plait.core.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Text;
import plait.model.text.Span;

/** Makes one coding of several that give the same code, by the same coder, in one text. One stays – the first, unless another has all the words already – and takes the memos of all. */
public final class MergeCodings {
    private static final Comparator<Coding> READING = Comparator.comparing(coding -> Segments.span(coding.getSegment()));

    private final Session session;
    private final Segments segments;
    private final Texts texts;

    public MergeCodings(Session session, Segments segments, Texts texts) {
        this.session = session;
        this.segments = segments;
        this.texts = texts;
    }

    /** This coding and all of the same code and coder that overlap with it or touch it, directly or by others between; in the order of reading. White space parts nothing. */
    public List<Coding> touching(Coding coding) {
        FrozenText frozen = texts.read(coding.getSegment().getText());
        List<Coding> alike = alike(coding).sorted(READING).toList();
        var chain = new ArrayList<Coding>();
        int end = 0;
        for (Coding each : alike) {
            Span span = Segments.span(each.getSegment());
            boolean apart = !chain.isEmpty() && span.start() > end && !frozen.slice(new Span(end, span.start())).isBlank();
            if (apart && chain.contains(coding)) break;
            if (apart) chain.clear();
            end = chain.isEmpty() ? span.end() : Math.max(end, span.end());
            chain.add(each);
        }
        return chain;
    }

    /** The coding of the same code and coder that begins next, however far away. */
    public Optional<Coding> next(Coding coding) {
        return alike(coding).filter(each -> each != coding && READING.compare(each, coding) > 0).min(READING);
    }

    private static Stream<Coding> alike(Coding coding) {
        Text text = coding.getSegment().getText();
        return coding.getFactor().getCodings().stream()
                .filter(each -> each.getSegment() != null && each.getSegment().getText() == text && Objects.equals(each.getCoder(), coding.getCoder()));
    }

    /** One commit: one coding from the first to the last of their words. @return the one that is left; @throws Problem if they differ in code, coder or text, or are fewer than two */
    public Coding merge(Collection<Coding> codings) {
        List<Coding> all = codings.stream().distinct().sorted(READING).toList();
        if (all.size() < 2) throw new Problem("There is no other coding to merge with.");
        Coding first = all.get(0);
        if (!alike(first).toList().containsAll(all)) throw new Problem("Only codings of one code by one person can be merged.");
        Span whole = all.stream().map(each -> Segments.span(each.getSegment())).reduce(Span::cover).orElseThrow();
        Text text = first.getSegment().getText();
        var left = new Coding[1];
        session.commit("Merge codings", study -> {
            Coding stays = Codings.move(first, segments.at(text, whole));
            for (Coding other : all) if (other != first && other != stays) Codings.join(other, stays);
            left[0] = stays;
        });
        return left[0];
    }
}
