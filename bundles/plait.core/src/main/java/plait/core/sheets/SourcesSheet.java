package plait.core.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportSource;
import plait.core.sources.SourceDetails;
import plait.core.sources.UnreadableFile;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;

/**
 * {@code id, file (relative to the sheet), title, kind, case, participants, phase, date, theory shown}: imports the files it lists.
 * All rows are checked and all files read before the first is added; then each file is its own commit.
 */
final class SourcesSheet {
    private static final List<String> KNOWN = List.of("id", "file", "title", "kind", "case", "participants", "phase", "date", "theory shown");

    /** A row that says enough, before its file was read. */
    private record Planned(int row, String file, SourceDetails details) {}

    /** A row whose file was read. */
    private record Ready(ImportSource.Prepared prepared, SourceDetails details) {}

    private final OpenStudy open;
    private final Path folder;
    private final OnSession session;
    private final Map<Integer, String> bad = new TreeMap<>();

    SourcesSheet(OpenStudy open, Path folder, OnSession session) {
        this.open = open;
        this.folder = folder;
        this.session = session;
    }

    /** One result for each file. @throws BadSheet if any row or file is wrong; then nothing was imported */
    List<ImportResult> importAll(Sheet sheet, Progress progress) {
        progress.begin("Reading " + sheet.rows().size() + " files", sheet.rows().size() * 2);
        var ready = new ArrayList<Ready>();
        for (Planned row : session.call(() -> plan(sheet))) {
            if (progress.cancelled()) return List.of();
            try {
                FileContent file = content(row.file);
                ready.add(new Ready(open.imports().keep(file, open.ingest().read(file, progress)), row.details));
            } catch (BadRow | UnreadableFile e) {
                bad.put(row.row, e.getMessage());
            }
            progress.worked(1);
        }
        if (!bad.isEmpty()) throw new BadSheet(bad.entrySet().stream().map(row -> "Row " + row.getKey() + ": " + row.getValue()).toList());
        var results = new ArrayList<ImportResult>();
        for (Ready each : ready) {
            if (progress.cancelled()) return results;
            try {
                results.add(session.call(() -> ImportResult.imported(open.imports().add(each.prepared, each.details), each.prepared)));
            } catch (CancellationException stopped) {
                return results; // what is in stays in, and is told
            } catch (Problem refused) {
                results.add(ImportResult.refused(each.prepared.file().name(), refused.getMessage())); // those before it are in and must be told
            }
            progress.worked(1);
        }
        return results;
    }

    private List<Planned> plan(Sheet sheet) {
        var named = new Named(open);
        var planned = new ArrayList<Planned>();
        for (SheetRow row : sheet.rows()) {
            try {
                planned.add(new Planned(row.number(), row.require("file"), named.details(row)));
            } catch (BadRow e) {
                bad.put(row.number(), e.getMessage());
            }
        }
        return planned;
    }

    /** What rows may refer to, and the codes that are taken. */
    private static final class Named {
        private final Lookup<Case> cases;
        private final Lookup<Participant> participants;
        private final Set<String> taken = new HashSet<>();

        Named(OpenStudy open) {
            cases = new Lookup<>("case", open.study().getCases(), Case::getIdentifier);
            participants = new Lookup<>("participant", open.study().getParticipants(), Participant::getIdentifier);
            for (Source source : open.study().getSources()) taken.add(source.getIdentifier());
        }

        SourceDetails details(SheetRow row) {
            String identifier = row.require("id");
            if (!taken.add(identifier)) throw new BadRow("there is a source “" + identifier + "” already");
            return new SourceDetails(
                    identifier,
                    row.get("title"),
                    Literals.read(row, "kind", SourceKind.VALUES, SourceKind.DOCUMENT),
                    cases.all(row.list("case")),
                    participants.all(row.list("participants")),
                    Literals.read(row, "phase", InterviewPhase.VALUES, InterviewPhase.NONE),
                    row.get("date"),
                    row.get("theory shown"),
                    row.without(KNOWN));
        }
    }

    private FileContent content(String relative) {
        Path file = folder.resolve(relative.replace('\\', '/')).normalize();
        try {
            return FileContent.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadRow("its file cannot be read");
        }
    }
}
