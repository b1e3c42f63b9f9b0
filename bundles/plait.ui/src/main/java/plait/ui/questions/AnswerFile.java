package plait.ui.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where an answer is to be written. */
final class AnswerFile {
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

    private AnswerFile() {}

    /** @return null where the person would rather not */
    static Path ask(Shell shell, String suggested) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export answer");
        dialog.setFilterNames(new String[] {"Comma-separated values (*.csv)", "Excel workbook (*.xlsx)"});
        dialog.setFilterExtensions(ENDINGS.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(suggested + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(withEnding(chosen, dialog.getFilterIndex()));
    }

    /** The ending of the form that was chosen, where somebody typed none. */
    static String withEnding(String file, int form) {
        boolean has = ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
        return has ? file : file + ENDINGS.get(Math.max(0, form));
    }
}
