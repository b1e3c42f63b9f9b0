package plait.ui.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.questions.Question;
import plait.core.sheets.ExportAnswer;
import plait.core.sheets.TableWriter;
import plait.core.theories.Answer;
import plait.ui.coding.LeavingNames;
import plait.ui.study.Jobs;

/** Asks where an answer is to be written, and writes it. */
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

    /** In the background, after a word about names of codes that may not be quoted. */
    static void write(Path file, Question question, Answer answer, OpenStudy study, TableWriter tables, Jobs jobs, Shell shell) {
        new LeavingNames(study, jobs, shell).of(new ExportAnswer(study).codes(answer), () ->
                jobs.start("Exporting the answer", progress -> new ExportAnswer(study, tables, jobs.onSession(progress)).export(file, question, answer, progress), () -> {}));
    }

    /** The ending of the form that was chosen, where somebody typed none. */
    static String withEnding(String file, int form) {
        boolean has = ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
        return has ? file : file + ENDINGS.get(Math.max(0, form));
    }
}
