package plait.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.StudyFolders.NewStudy;
import plait.core.sheets.ImportFiles;
import plait.core.sheets.ImportResult;
import plait.core.sources.SourceDetails;
import plait.model.InterviewPhase;
import plait.model.Profile;
import plait.model.SourceKind;

/** Makes the sample study from the files that come with Plait, in the window as on the command line. */
public final class Sample {
    /** In no order that matters: each waits for what it refers to. */
    private static final List<String> SHEETS = List.of(
            "cases.csv", "participants.csv", "factors.csv", "sources.csv", "configurations.csv", "versions.csv", "evidence.csv", "codings.csv", "refinements.csv",
            "links.csv", "rivals.csv", "statements.csv", "answers.csv", "nodes.csv", "network.csv", "measures.csv");

    private Sample() {}

    /**
     * Makes the study and leaves it open.
     *
     * @param each hears of every file as soon as it is in
     * @throws Problem if the folder is not free, or a file of the sample was refused
     * @throws CancellationException if the person asked to stop; what was made by then is left closed
     */
    public static OpenStudy create(Path study, String author, Progress progress, Consumer<ImportResult> each) {
        List<Path> files = files();
        try {
            Files.createDirectories(study.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Problem("The folder for the sample study cannot be made. Choose another place.", e);
        }
        OpenStudy open = Composition.create(study, new NewStudy("LERO sample study", Profile.CMO_SPLIT, Optional.empty()), author, failure -> {}).study();
        try {
            var details = SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.NONE);
            new ImportFiles(open, Composition.sheets()).importAll(files, details, Optional.empty(), progress, result -> {
                if (result.status() == ImportResult.Status.REFUSED) throw new Problem(result.file() + ": " + result.problem());
                each.accept(result);
            });
            if (progress.cancelled()) throw new CancellationException();
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /** The samples lie beside the program. */
    private static List<Path> files() {
        String home = System.getProperty("plait.home");
        Path samples = Path.of(home == null ? "." : home, "samples", "lero-study");
        if (!Files.isDirectory(samples)) throw new Problem("The sample study's files are not there. They belong in samples/lero-study beside the program.");
        var files = new ArrayList<Path>();
        for (String sheet : SHEETS) files.add(samples.resolve("sheets").resolve(sheet));
        return files;
    }
}
