package plait.core.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.sources.TextByText;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Quotable;
import plait.model.Segment;

/**
 * Finds codes that are named in words which may not be quoted: names of codes leave a study as they stand. A name is taken from words when it
 * equals a passage that has the code, or is four or more words in a row out of one. Names that resemble what was said are not found.
 */
public final class NamesThatQuote {
    private static final int WORDS_IN_A_ROW = 4;

    private final OpenStudy open;
    private final OnSession session;
    private final QuoteConsent consent;

    /** @param session the way to the session thread, from the thread that asks */
    public NamesThatQuote(OpenStudy open, OnSession session) {
        this.open = open;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /** @throws java.util.concurrent.CancellationException if the person stopped */
    public Set<Factor> among(Collection<Factor> codes, Progress progress) {
        Set<Factor> asked = Set.copyOf(codes);
        Map<Factor, String> names = new HashMap<>();
        var passages = session.call(() -> {
            asked.forEach(code -> names.put(code, folded(CodeBook.nameOf(code))));
            return asked.stream().filter(code -> !names.get(code).isEmpty()).flatMap(code -> code.getCodings().stream()).map(Coding::getSegment).distinct().toList();
        });
        Set<Factor> found = new HashSet<>();
        new TextByText(open.texts(), session, progress).read(passages, there -> there.forEach(passage -> look(passage, names, found)));
        return found;
    }

    /** What to say when some codes are named so; at least one. */
    public static String warning(int named) {
        String some = named == 1 ? "One of these codes is named in words that may not be quoted. Rename it first if its words must stay here."
            : named + " of these codes are named in words that may not be quoted. Rename them first if their words must stay here.";
        return "Names of codes leave as they are. " + some;
    }

    private void look(Segment passage, Map<Factor, String> names, Set<Factor> found) {
        List<Factor> left = passage.getCodings().stream().map(Coding::getFactor).filter(code -> names.containsKey(code) && !found.contains(code)).toList();
        if (left.isEmpty() || isQuotable(passage)) return;
        String words = folded(open.segments().quote(passage));
        for (Factor code : left) if (isFrom(words, names.get(code))) found.add(code);
    }

    private boolean isQuotable(Segment passage) {
        Quotable quotable = consent.of(passage);
        return quotable == Quotable.YES || quotable == Quotable.BY_ROLE_ONLY;
    }

    private static boolean isFrom(String words, String name) {
        if (name.isEmpty()) return false;
        return words.equals(name) || name.split(" ").length >= WORDS_IN_A_ROW && (" " + words + " ").contains(" " + name + " ");
    }

    /** Letters and figures only, for a name leaves out what stands around the words. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }
}
