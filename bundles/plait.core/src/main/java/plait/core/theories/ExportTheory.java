package plait.core.theories;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.WholeFile;
import plait.core.cases.QuoteConsent;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.study.Committed;
import plait.core.study.Key;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Speaker;
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

    /** What goes along, and who is quoted by it. */
    private record Chosen(List<Segment> quoted, List<Quotation> quotations, int withheld) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws Problem if the file cannot be written
     */
    public Exported export(Path file, RdfForm form, boolean withQuotes) {
        Chosen chosen = session.call(() -> choose(withQuotes));
        WholeFile.write(file, out -> open.theory().write(form, chosen.quotations, out));
        try {
            session.call(() -> record(file.getFileName().toString(), chosen.quoted));
        } catch (RuntimeException unrecorded) {
            file.toFile().delete(); // nobody could recall it
            throw unrecorded;
        }
        return new Exported(chosen.quoted.size(), chosen.withheld);
    }

    private Chosen choose(boolean withQuotes) {
        open.startTheory();
        if (!withQuotes) return new Chosen(List.of(), List.of(), 0);
        Set<Segment> passages = passages();
        List<Segment> quoted = passages.stream().filter(passage -> consent.of(passage) == Quotable.YES && !open.segments().isOrphan(passage)).toList();
        return new Chosen(quoted, quoted.stream().map(this::quotation).toList(), passages.size() - quoted.size());
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

    private Committed record(String fileName, List<Segment> quoted) {
        if (quoted.stream().anyMatch(passage -> passage.eContainer() == null || consent.of(passage) != Quotable.YES)) {
            throw new Problem("Consent changed while the file was written, so it was deleted again. Export once more.");
        }
        return open.session().commit("Export theory", study -> {
            ExportRecord record = ModelFactory.eINSTANCE.createExportRecord();
            record.setFileName(fileName);
            record.setWhat("Theory as RDF");
            record.setAuthor(open.session().author());
            record.setTime(System.currentTimeMillis());
            record.getQuoted().addAll(participants(quoted));
            study.getExports().add(record);
        });
    }

    private static Set<Participant> participants(List<Segment> quoted) {
        var participants = new LinkedHashSet<Participant>();
        for (Segment segment : quoted) for (Speaker speaker : segment.getSpeakers()) if (speaker.getParticipant() != null) participants.add(speaker.getParticipant());
        return participants;
    }
}
