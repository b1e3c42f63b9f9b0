package plait.core.theories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import plait.core.LeavingFile;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.TextByText;
import plait.core.study.Key;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.text.Span;

/**
 * Writes the theory as RDF. The words of a passage go along only where everybody who speaks in it may be quoted by name of their pseudonym,
 * because the file says who speaks. Who was quoted is recorded: a withdrawal must recall it.
 */
public final class ExportTheory {
    /** Code points before and after a quote, to find it by. */
    private static final int AROUND = 32;

    private final OpenStudy open;
    private final OnSession session;
    private final QuoteConsent consent;

    /** For who is on the session thread. */
    public ExportTheory(OpenStudy open) {
        this(open, OnSession.HERE);
    }

    /** @param session the way to the session thread, for who exports in the background */
    public ExportTheory(OpenStudy open, OnSession session) {
        this.open = open;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /** How many passages went with their words, and how many without because of consent. */
    public record Exported(int quotes, int withheld) {}

    /** Passages whose words go along. */
    private record Chosen(Map<Segment, Quotable> quoted, List<Quotation> quotations) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public Exported export(Path file, RdfForm form, boolean withQuotes, Progress progress) {
        Set<Segment> passages = withQuotes ? session.call(this::passages) : Set.of();
        var chosen = new Chosen(new LinkedHashMap<>(), new ArrayList<>());
        new TextByText(open.texts(), session, progress).read(passages, there -> there.forEach(passage -> choose(passage, chosen)));
        Supplier<TheoryDataset> dataset = session.call(open::theoryLater);
        var leaving = new LeavingFile.Leaving("Export theory", "Theory as RDF", chosen.quoted);
        new LeavingFile(open.session(), session).write(file, leaving, out -> dataset.get().write(form, chosen.quotations, out));
        return new Exported(chosen.quoted.size(), passages.size() - chosen.quoted.size());
    }

    private void choose(Segment passage, Chosen chosen) {
        if (consent.of(passage) != Quotable.YES || open.segments().isOrphan(passage)) return;
        chosen.quoted.put(passage, Quotable.YES);
        chosen.quotations.add(quotation(passage));
    }

    private Set<Segment> passages() {
        var passages = new LinkedHashSet<Segment>();
        for (Configuration configuration : open.study().getConfigurations()) {
            for (ConfigurationVersion version : configuration.getVersions()) for (EvidenceLink link : version.getEvidence()) passages.add(link.getSegment());
        }
        return passages;
    }

    /** What stands around a quote may be somebody else's words: it goes along only as far as the passage's own turn. */
    private Quotation quotation(Segment segment) {
        FrozenText text = open.texts().read(segment.getText());
        Span span = Segments.span(segment);
        Span around = text.structure().turns().stream().map(turn -> turn.span()).filter(turn -> turn.start() <= span.start() && span.end() <= turn.end()).findFirst().orElse(span);
        int from = Math.max(around.start(), span.start() - AROUND);
        int to = Math.min(around.end(), span.end() + AROUND);
        return new Quotation(Key.of(segment), text.slice(span), text.slice(new Span(from, span.start())), text.slice(new Span(span.end(), to)));
    }
}
