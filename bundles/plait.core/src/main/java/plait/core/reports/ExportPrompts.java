package plait.core.reports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plait.core.LeavingFile;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.configurations.Tally;
import plait.core.retrieval.Cited;
import plait.core.sources.TextByText;
import plait.core.theories.TheoryMembers;
import plait.model.EvidenceLink;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.TheoryVersion;

/**
 * Writes what is missing in a theory as a sheet to interview with. Words of participants go along only where that was wanted and consent allows, and no
 * wording of researchers that repeats what may not be quoted; pseudonyms only where that was wanted. What leaves is recorded.
 */
public final class ExportPrompts {
    private final OpenStudy open;
    private final DocumentWriter documents;
    private final OnSession session;
    private final QuoteConsent consent;

    /** @param session the way to the session thread, from the thread that exports */
    public ExportPrompts(OpenStudy open, DocumentWriter documents, OnSession session) {
        this.open = open;
        this.documents = documents;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /**
     * What stands in it.
     *
     * @param quotes whether it holds something of what was said, within consent
     * @param names whether it holds pseudonyms
     */
    public record Wanted(AskWhom by, boolean quotes, boolean names) {}

    /** @param withheld configurations whose wording repeats what may not be quoted, so that it was left out */
    public record Exported(int gaps, int quotes, int withheld) {}

    private record Made(Document document, Map<Segment, Cited> quoted, Exported exported) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws plait.core.Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public Exported export(Path file, TheoryVersion theory, Wanted wanted, Progress progress) {
        List<Segment> passages = session.call(() -> TheoryMembers.of(open.study(), theory).stream().flatMap(version -> Tally.standing(version).stream()).map(EvidenceLink::getSegment).filter(Objects::nonNull).distinct().toList());
        Map<Segment, Cited> cited = new HashMap<>();
        new TextByText(open.texts(), session, progress).read(passages, there -> there.forEach(passage -> cited.put(passage, Cited.of(passage, open.texts(), consent))));
        Made made = session.call(() -> make(theory, wanted, cited));
        Map<Segment, Quotable> quoted = new LinkedHashMap<>();
        made.quoted.forEach((passage, words) -> quoted.put(passage, words.quotable()));
        var leaving = new LeavingFile.Leaving("Export interview prompts", "Interview prompts as a document", quoted);
        new LeavingFile(open.session(), session).write(file, leaving, out -> documents.write(made.document, out));
        return made.exported;
    }

    private Made make(TheoryVersion theory, Wanted wanted, Map<Segment, Cited> cited) {
        var sheet = new PromptSheet(open.study(), theory, wanted, cited);
        Document document = sheet.document(open.session().author());
        return new Made(document, sheet.quoted(), new Exported(sheet.count(), sheet.quoted().size(), sheet.withheld()));
    }
}
