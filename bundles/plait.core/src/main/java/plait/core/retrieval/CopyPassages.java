package plait.core.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.sources.TextByText;
import plait.model.Segment;

/** Passages as lines of text with their references, to be pasted elsewhere: with the words only where they may be quoted. */
public final class CopyPassages {
    private final OpenStudy open;
    private final OnSession session;
    private final QuoteConsent consent;

    /** @param session the way to the session thread, from the thread that asks */
    public CopyPassages(OpenStudy open, OnSession session) {
        this.open = open;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /**
     * A line for each passage, in the order given. Passages that went, or that may no longer leave as they could when they were read, are left out.
     *
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public String lines(Collection<Segment> passages, Progress progress) {
        List<Segment> wanted = List.copyOf(new LinkedHashSet<>(passages));
        Map<Segment, Cited> cited = new HashMap<>();
        new TextByText(open.texts(), session, progress).read(wanted, there -> there.forEach(passage -> cited.put(passage, Cited.of(passage, open.texts(), consent))));
        return session.call(() -> wanted.stream().filter(passage -> mayLeave(passage, cited.get(passage))).map(passage -> cited.get(passage).leaving().withReference()).collect(Collectors.joining("\n")));
    }

    private static boolean mayLeave(Segment passage, Cited cited) {
        return cited != null && passage.getText() != null && (!cited.isQuotable() || QuoteConsent.stillAllows(passage, cited.quotable()));
    }
}
