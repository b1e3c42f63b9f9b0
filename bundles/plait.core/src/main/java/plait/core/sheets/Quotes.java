package plait.core.sheets;

import java.text.Normalizer;
import java.util.List;
import plait.core.sources.FrozenText;
import plait.core.sources.Texts;
import plait.model.Source;
import plait.model.text.Span;

/** Anchors the quotes of sheets in the texts of their sources. Never guesses: not found, or found twice, is a bad row. */
final class Quotes {
    private final Texts texts;

    Quotes(Texts texts) {
        this.texts = texts;
    }

    /** @throws BadRow if the words do not stand exactly once in the source's text */
    Span anchor(Source source, String quote) {
        FrozenText text = texts.read(source);
        List<Span> found = text.find(Normalizer.normalize(quote.replace("\r\n", "\n"), Normalizer.Form.NFC));
        if (found.isEmpty()) throw new BadRow("the quote was not found in " + source.getIdentifier());
        if (found.size() > 1) throw new BadRow("the quote was found " + found.size() + " times in " + source.getIdentifier() + ", so make it longer");
        return found.get(0);
    }
}
