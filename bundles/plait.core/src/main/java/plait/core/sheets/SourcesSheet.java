package plait.core.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plait.core.OpenStudy;
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

    /** A row whose file was read. */
    private record Ready(ImportSource.Prepared prepared, SourceDetails details) {}

    private final OpenStudy open;
    private final Path folder;
    private final Lookup<Case> cases;
    private final Lookup<Participant> participants;
    private final Set<String> taken = new HashSet<>();

    SourcesSheet(OpenStudy open, Path folder) {
        this.open = open;
        this.folder = folder;
        cases = new Lookup<>("case", open.study().getCases(), Case::getIdentifier);
        participants = new Lookup<>("participant", open.study().getParticipants(), Participant::getIdentifier);
        for (Source source : open.study().getSources()) taken.add(source.getIdentifier());
    }

    /** One result for each file. @throws BadSheet if any row or file is wrong; then nothing was imported */
    List<ImportResult> importAll(Sheet sheet, Progress progress) {
        progress.begin("Reading " + sheet.rows().size() + " files", sheet.rows().size() * 2);
        var ready = new ArrayList<Ready>();
        var bad = new ArrayList<String>();
        for (SheetRow row : sheet.rows()) {
            if (progress.cancelled()) return List.of();
            try {
                ready.add(read(row, progress));
            } catch (BadRow | UnreadableFile e) {
                bad.add("Row " + row.number() + ": " + e.getMessage());
            }
            progress.worked(1);
        }
        if (!bad.isEmpty()) throw new BadSheet(bad);
        var results = new ArrayList<ImportResult>();
        for (Ready each : ready) {
            if (progress.cancelled()) return results;
            results.add(ImportResult.imported(open.imports().add(each.prepared, each.details), each.prepared));
            progress.worked(1);
        }
        return results;
    }

    private Ready read(SheetRow row, Progress progress) {
        String identifier = row.require("id");
        if (!taken.add(identifier)) throw new BadRow("there is a source “" + identifier + "” already");
        var details = new SourceDetails(
                identifier,
                row.get("title"),
                Literals.read(row, "kind", SourceKind.VALUES, SourceKind.DOCUMENT),
                cases.all(row.list("case")),
                participants.all(row.list("participants")),
                Literals.read(row, "phase", InterviewPhase.VALUES, InterviewPhase.NONE),
                row.get("date"),
                row.get("theory shown"),
                row.without(KNOWN));
        FileContent file = content(row.require("file"));
        return new Ready(open.imports().keep(file, open.ingest().read(file, progress)), details);
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
