package plait.ui.sheets;

import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;

/** Asks for files and brings them into the study. */
public final class ImportFilesHandler {
    private static final String[] NAMES = {
        "Transcripts, documents and tables",
        "Tables (CSV, XLSX)",
        "All files"
    };
    private static final String[] ENDINGS = {"*.txt;*.docx;*.doc;*.odt;*.rtf;*.pdf;*.html;*.htm;*.md;*.vtt;*.srt;*.csv;*.xlsx", "*.csv;*.xlsx", "*"};

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Importing importing) {
        List<Path> files = choose(shell);
        if (!files.isEmpty()) importing.start(files);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }

    private static List<Path> choose(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Import");
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFilterNames(NAMES);
        dialog.setFilterExtensions(ENDINGS);
        if (dialog.open() == null) return List.of();
        return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
    }
}
