package plait.core.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportSource;
import plait.core.sources.ImportWarning;
import plait.core.sources.SourceDetails;
import plait.core.study.Committed;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.theories.Codes;
import plait.model.Source;

/**
 * The use case of importing files of any kind: documents as they come, sheets in the order that their references need.
 * One file that is refused does not stop the others. Files are read on the thread that asks; what touches the study is handed to the session's.
 */
public final class ImportFiles {
    private static final String QUESTION = ".rq";

    private final OpenStudy open;
    private final SheetReader reader;
    private final OnSession session;

    /** For who is on the session thread. */
    public ImportFiles(OpenStudy open, SheetReader reader) {
        this(open, reader, OnSession.HERE);
    }

    /** @param session the way to the session thread, for who imports in the background */
    public ImportFiles(OpenStudy open, SheetReader reader, OnSession session) {
        this.open = open;
        this.reader = reader;
        this.session = session;
    }

    /** A sheet that is in, and objects of it that a rule had something to say about: what a later sheet does not mend is told at the end. */
    private record Told(ImportResult result, Set<Key> subjects) {}

    private record Found(Path path, FileContent content, Optional<Sheet> sheet, SheetKind kind) {}

    /**
     * @param details what is said of documents that come alone; a sheet of sources brings its own
     * @param asSheet the kind that tables are, or empty to recognise each by its headers
     * @param each hears of every file as soon as it is done, on the thread that asks
     */
    public void importAll(List<Path> files, SourceDetails details, Optional<SheetKind> asSheet, Progress progress, Consumer<ImportResult> each) {
        progress.begin("Importing files", files.size());
        var found = new ArrayList<Found>();
        for (Path file : files) {
            if (progress.cancelled()) return;
            try {
                found.add(find(file, asSheet));
            } catch (Problem e) {
                each.accept(ImportResult.refused(file.getFileName().toString(), e.getMessage()));
                progress.worked(1);
            }
        }
        found.sort(Comparator.comparing(Found::kind, Comparator.nullsLast(Comparator.naturalOrder())));
        var told = new ArrayList<Told>();
        for (Found one : found) {
            if (progress.cancelled()) break;
            try {
                if (one.sheet.isPresent()) importSheet(one, progress, each, told);
                else if (isQuestion(one.content)) each.accept(importQuestion(one.content));
                else each.accept(importDocument(one.content, details, progress));
            } catch (Problem e) {
                each.accept(ImportResult.refused(one.content.name(), e.getMessage()));
            } catch (CancellationException stopped) {
                break; // what is in stays in, and is told
            }
            progress.worked(1);
        }
        for (Told sheet : told) each.accept(withFindings(sheet));
    }

    private ImportResult withFindings(Told sheet) {
        try {
            return session.call(() -> sheet.result.with(stillTrue(sheet.subjects)));
        } catch (CancellationException stopped) {
            return sheet.result; // it is in all the same
        }
    }

    private List<ImportWarning> stillTrue(Set<Key> subjects) {
        return open.holds(subjects).stream()
                .filter(finding -> subjects.contains(finding.subject()))
                .map(finding -> new ImportWarning(ImportWarning.RULE, Codes.of(open.session().find(finding.subject())) + ": " + finding.message()))
                .distinct()
                .toList();
    }

    private static boolean isQuestion(FileContent file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(QUESTION);
    }

    private ImportResult importQuestion(FileContent file) {
        String name = file.name().substring(0, file.name().length() - QUESTION.length()).strip().replaceAll("\\s+", "-");
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        session.call(() -> open.session().commit("Import question", study -> open.questions().take(name, text, open.session().author())));
        return ImportResult.sheet(file.name(), 1, List.of());
    }

    private Found find(Path file, Optional<SheetKind> asSheet) {
        FileContent content = read(file);
        if (!reader.isTable(content.name())) return new Found(file, content, Optional.empty(), null);
        Sheet sheet = reader.read(content);
        SheetKind kind = asSheet.or(() -> SheetKind.recognise(sheet)).orElseThrow(() -> new Problem(
                "The headers of this table are not those of a sheet that Plait knows. Compare its headers with the manual, or on the command line name its kind with --sheet."));
        return new Found(file, content, Optional.of(sheet), kind);
    }

    private static FileContent read(Path file) {
        try {
            return FileContent.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Problem("The file cannot be read. Check its name, and that you may read it.", e);
        }
    }

    private ImportResult importDocument(FileContent file, SourceDetails details, Progress progress) {
        ImportSource.Prepared prepared = open.imports().keep(file, open.ingest().read(file, progress));
        return session.call(() -> {
            Optional<Source> known = open.imports().duplicateOf(prepared);
            if (known.isPresent()) return ImportResult.duplicate(known.get(), prepared);
            return ImportResult.imported(open.imports().add(prepared, details), prepared);
        });
    }

    private void importSheet(Found found, Progress progress, Consumer<ImportResult> each, List<Told> told) {
        Sheet sheet = found.sheet.orElseThrow();
        if (found.kind == SheetKind.SOURCES) {
            new SourcesSheet(open, found.path.toAbsolutePath().getParent(), session).importAll(sheet, progress).forEach(each);
            return;
        }
        Told done = session.call(() -> importRows(found.content.name(), found.kind, sheet));
        if (done.subjects.isEmpty()) each.accept(done.result);
        else told.add(done);
    }

    private Told importRows(String file, SheetKind kind, Sheet sheet) {
        SheetImport rows = rowsOf(kind);
        Set<Key> subjects = Set.of();
        if (!sheet.rows().isEmpty()) subjects = subjects(open.session().importing("Import sheet of " + kind.word(), study -> rows.addAll(study, sheet)));
        return new Told(ImportResult.sheet(file, sheet.rows().size(), rows.warnings()), subjects);
    }

    private static Set<Key> subjects(Committed committed) {
        return committed.findings().stream().map(Finding::subject).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private SheetImport rowsOf(SheetKind kind) {
        return switch (kind) {
            case CASES -> new CasesSheet(open.study());
            case PARTICIPANTS -> new ParticipantsSheet(open.study());
            case FACTORS -> new FactorsSheet(open.study());
            case SOURCES -> throw new IllegalArgumentException("a sheet of sources imports files, each in a commit of its own");
            case CONFIGURATIONS -> new ConfigurationsSheet(open.study());
            case VERSIONS -> new VersionsSheet(open.study());
            case EVIDENCE -> new EvidenceSheet(open);
            case CODINGS -> new CodingsSheet(open);
            case REFINEMENTS -> new RefinementsSheet(open);
            case LINKS -> new LinksSheet(open);
            case RIVALS -> new RivalsSheet(open);
            case STATEMENTS -> new StatementsSheet(open.study());
            case ANSWERS -> new AnswersSheet(open.study());
            case NODES -> new NodesSheet(open.study());
            case NETWORK -> new NetworkSheet(open.study());
            case MEASURES -> new MeasuresSheet(open.study());
        };
    }
}
