package plait.ui.transcript;

import java.util.List;
import plait.core.sources.FoldedText;
import plait.core.sources.FrozenText;
import plait.model.text.Span;

/** The places of a transcript where the words stand that somebody looks for, in the order of reading. */
final class FoundWords {
    private final FrozenText frozen;
    private final Blocks blocks;
    private FoldedText folded;
    private List<Selected> places = List.of();

    FoundWords(FrozenText frozen, Blocks blocks) {
        this.frozen = frozen;
        this.blocks = blocks;
    }

    List<Selected> places() {
        return places;
    }

    /** Looks for words without regard to case and diacritics. @return how many places there are */
    int find(String words) {
        if (folded == null) folded = FoldedText.of(frozen);
        mark(folded.find(words));
        return places.size();
    }

    /** Takes places that were found elsewhere, in code points. */
    void mark(List<Span> spans) {
        places = spans.stream().filter(span -> span.end() <= frozen.length()).map(span -> new Selected(frozen.points().toUtf16(span.start()), frozen.points().toUtf16(span.end()))).filter(this::isShown).toList();
    }

    /** Labels and time stamps are no words of anybody. */
    private boolean isShown(Selected place) {
        return blocks.inside(place.start()) == place.start() && blocks.inside(place.end()) == place.end();
    }

    /** Number, from 0, of the next place, or of the one before; round at the ends. -1 where there is none. */
    int next(Selected from, boolean forwards) {
        if (places.isEmpty()) return -1;
        int after = from.isEmpty() ? from.caret() : from.start() + 1;
        int at = -1;
        if (forwards) for (int i = places.size() - 1; i >= 0 && places.get(i).start() >= after; i--) at = i;
        else for (int i = 0; i < places.size() && places.get(i).start() < from.start(); i++) at = i;
        return at >= 0 ? at : forwards ? 0 : places.size() - 1;
    }

    /** Number, from 0, of the first place at or behind what is selected; the last where none follows, -1 where there is none. */
    int first(Selected from) {
        int at = places.isEmpty() ? -1 : 0;
        while (at >= 0 && at < places.size() - 1 && places.get(at).start() < from.start()) at++;
        return at;
    }
}
