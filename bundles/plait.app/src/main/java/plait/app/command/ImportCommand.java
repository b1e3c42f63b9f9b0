package plait.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plait.app.Composition;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.sheets.ImportFiles;
import plait.core.sheets.ImportResult;
import plait.core.sheets.SheetKind;
import plait.core.sources.ImportWarning;
import plait.core.sources.SourceDetails;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.SourceKind;

@Command(name = "import", description = "Import documents, transcripts and sheets; each file is its own step in the history.", mixinStandardHelpOptions = true)
final class ImportCommand extends StudyCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Documents, transcripts, or sheets (CSV, XLSX)")
    private List<Path> files;

    @Option(names = "--kind", paramLabel = "K", description = "interview, focus-group, document, literature or field-note")
    private String kind = SourceKind.INTERVIEW.getLiteral();

    @Option(names = "--case", paramLabel = "ID", description = "The case that the documents belong to")
    private String caseId;

    @Option(names = "--phase", paramLabel = "P", description = "gleaning, refining or consolidating")
    private String phase = InterviewPhase.NONE.getLiteral();

    @Option(names = "--sheet", paramLabel = "KIND", description = "What the tables are, where their headers do not say it")
    private String sheet;

    private boolean anyRefused;

    @Override int run(OpenStudy open) {
        var details = SourceDetails.of(Literal.of("--kind", kind, SourceKind.values()), cases(open), Literal.of("--phase", phase, InterviewPhase.values()));
        Optional<SheetKind> asSheet = Optional.ofNullable(sheet).map(word -> SheetKind.of(word).orElseThrow(() -> new Problem("There is no kind of sheet “" + word + "”.")));
        new ImportFiles(open, Composition.sheets()).importAll(files, details, asSheet, Progress.NONE, this::print);
        return anyRefused ? 1 : 0;
    }

    private List<Case> cases(OpenStudy open) {
        if (caseId == null) return List.of();
        return open.study().getCases().stream().filter(each -> caseId.equals(each.getIdentifier())).findFirst().map(List::of)
                .orElseThrow(() -> new Problem("There is no case “" + caseId + "”. Import the sheet of cases first."));
    }

    private void print(ImportResult result) {
        boolean refused = result.status() == ImportResult.Status.REFUSED;
        anyRefused |= refused;
        if (json()) out().println(fields(result).json());
        else if (!refused) out().println(sentence(result));
        for (ImportWarning warning : result.warnings()) if (!json()) warn(result.file() + ": " + warning.message());
        if (refused) warn(result.file() + ": " + result.problem());
        out().flush();
    }

    private static Fields fields(ImportResult result) {
        var warnings = new ArrayList<Map<String, String>>();
        for (ImportWarning warning : result.warnings()) warnings.add(Map.of("code", warning.code(), "message", warning.message()));
        return new Fields()
                .with("file", result.file())
                .with("status", result.status().name().toLowerCase(Locale.ROOT))
                .with("source", result.source())
                .with("rows", result.rows())
                .with("words", result.words())
                .with("spokenWords", result.spokenWords())
                .with("characters", result.characters())
                .with("paragraphs", result.paragraphs())
                .with("turns", result.turns())
                .with("speakers", result.speakers())
                .with("encoding", result.encoding())
                .with("pages", result.pages())
                .with("warnings", warnings)
                .with("problem", result.problem());
    }

    private static String sentence(ImportResult result) {
        if (result.status() == ImportResult.Status.DUPLICATE) return result.file() + ": already there as " + result.source();
        if (result.source().isEmpty()) return result.file() + ": " + result.rows() + " rows";
        String turns = result.turns() == 0 ? "" : ", " + result.turns() + " turns of " + result.speakers().size() + " speakers";
        return result.file() + ": " + result.source() + ", " + result.words() + " words" + turns;
    }
}
