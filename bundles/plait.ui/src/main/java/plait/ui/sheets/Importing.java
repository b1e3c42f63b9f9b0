package plait.ui.sheets;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.sheets.ImportFiles;
import plait.core.sheets.ImportResult;
import plait.core.sheets.SheetReader;
import plait.core.sources.SourceDetails;
import plait.ui.sources.Transcripts;
import plait.ui.study.Jobs;

/** Asks what files are, imports them in the background, and tells what became of each, also when it was stopped half way. */
@Creatable
public final class Importing {
    private final OpenStudy study;
    private final SheetReader sheets;
    private final Jobs jobs;
    private final MWindow window;
    private final Transcripts transcripts;

    @Inject
    public Importing(OpenStudy study, SheetReader sheets, Jobs jobs, MWindow window, Transcripts transcripts) {
        this.study = study;
        this.sheets = sheets;
        this.jobs = jobs;
        this.window = window;
        this.transcripts = transcripts;
    }

    /** @param files as they were chosen or dropped */
    public void start(List<Path> files) {
        var dialog = new ImportDialog(shell(), study.study(), files, files.stream().anyMatch(file -> sheets.isTable(file.getFileName().toString())));
        if (dialog.open() != Window.OK) return;
        SourceDetails details = dialog.details();
        boolean first = study.study().getSources().isEmpty();
        jobs.start("Importing " + (files.size() == 1 ? "a file" : files.size() + " files"), progress -> {
            var results = new ArrayList<ImportResult>();
            try {
                new ImportFiles(study, sheets, jobs.onSession(progress)).importAll(files, details, Optional.empty(), progress, results::add);
            } finally {
                shell().getDisplay().asyncExec(() -> done(List.copyOf(results), files.size(), first));
            }
        }, () -> {});
    }

    private void done(List<ImportResult> results, int asked, boolean first) {
        if (shell() == null || shell().isDisposed() || window.getContext().get(OpenStudy.class) != study) return;
        if (first) Transcripts.whereWorkStopped(study.study()).ifPresent(transcripts::open);
        new ImportReport(shell(), results, asked).open();
    }

    private Shell shell() {
        return (Shell) window.getWidget();
    }
}
