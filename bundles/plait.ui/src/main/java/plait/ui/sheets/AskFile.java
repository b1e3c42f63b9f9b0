package plait.ui.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where something that leaves the study goes, and in which form. */
public final class AskFile {
    /**
     * What a file can be.
     *
     * @param words such as “Excel workbook”
     * @param ending such as {@code .xlsx}
     */
    public record Form(String words, String ending) {}

    public static final List<Form> TABLES = List.of(new Form("Excel workbook", ".xlsx"), new Form("Comma-separated values", ".csv"));
    public static final List<Form> DOCUMENT = List.of(new Form("Word document", ".docx"));

    private AskFile() {}

    /** @param suggested its name, without an ending */
    public static Optional<Path> of(Shell shell, String title, String suggested, List<Form> forms) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(forms.stream().map(form -> form.words + " (*" + form.ending + ")").toArray(String[]::new));
        dialog.setFilterExtensions(forms.stream().map(form -> "*" + form.ending).toArray(String[]::new));
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(suggested + forms.get(0).ending);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(chosen -> Path.of(withEnding(chosen, forms, dialog.getFilterIndex())));
    }

    /** What somebody typed without an ending gets that of the form that was chosen. */
    static String withEnding(String chosen, List<Form> forms, int form) {
        String name = chosen.toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(each -> name.endsWith(each.ending)) ? chosen : chosen + forms.get(Math.max(0, form)).ending;
    }
}
