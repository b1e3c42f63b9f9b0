package plait.ui.retrieval;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import plait.ui.coding.LeavingNames;
import plait.ui.theme.Notice;

/** Asks the person at the window. */
record ExportDialogs(Shell shell) implements ExportTables.Person {
    private static final String[] ENDINGS = {".xlsx", ".csv"};

    /** As a workbook or as comma-separated values. */
    @Override public Optional<Path> file(String suggested) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export");
        dialog.setFilterNames(new String[] {"Workbook (*.xlsx)", "Comma-separated values (*.csv)"});
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(suggested);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(chosen -> Path.of(withEnding(chosen, dialog.getFilterIndex())));
    }

    /** What somebody typed without an ending gets that of the kind that was chosen. */
    static String withEnding(String chosen, int kind) {
        String name = chosen.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) if (name.endsWith(ending)) return chosen;
        return chosen + ENDINGS[kind == 1 ? 1 : 0];
    }

    @Override public boolean goOn(String warning) {
        return LeavingNames.ask(shell, warning);
    }

    @Override public void hear(String outcome) {
        Notice.tell(shell, "Export", outcome);
    }
}
