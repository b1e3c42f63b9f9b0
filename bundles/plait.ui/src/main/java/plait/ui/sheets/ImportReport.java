package plait.ui.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.Problem;
import plait.core.sheets.ImportResult;
import plait.core.sources.ImportWarning;
import plait.ui.study.Problems;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Tells what became of each file that was imported; can be copied and saved. */
final class ImportReport extends Dialog {
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 2;

    private final List<ImportResult> results;
    private final int asked;
    private final List<StyleRange> styles = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();

    /** @param asked how many files were to be imported; fewer results mean that it was stopped */
    ImportReport(Shell parent, List<ImportResult> results, int asked) {
        super(parent);
        this.results = results;
        this.asked = asked;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Theme theme = Theme.on(area.getDisplay());
        ((GridLayout) area.getLayout()).marginWidth = ((GridLayout) area.getLayout()).marginHeight = 18;
        ((GridLayout) area.getLayout()).verticalSpacing = 12;
        var summary = new Label(area, SWT.WRAP);
        summary.setText(ImportWords.summary(results, asked));
        summary.setFont(theme.strong(15));
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (ImportResult each : results) write(theme, each);
        var text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(12, 10, 12, 10);
        text.setLineSpacing(3);
        text.setFont(theme.sans(13));
        text.setBackground(theme.colour(Token.SURFACE));
        text.setForeground(theme.colour(Token.INK));
        text.setText(written.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Named.as(text, "What became of each file");
        return area;
    }

    private void write(Theme theme, ImportResult result) {
        if (!written.isEmpty()) written.append('\n');
        line(result.file(), theme, Token.INK, SWT.BOLD);
        line(ImportWords.sentence(result), theme, result.status() == ImportResult.Status.REFUSED ? Token.REFUTE : Token.INK2, SWT.NORMAL);
        for (ImportWarning warning : result.warnings()) line("Look at this: " + warning.message(), theme, Token.WARN, SWT.NORMAL);
    }

    private void line(String words, Theme theme, Token ink, int style) {
        styles.add(new StyleRange(written.length(), words.length(), theme.colour(ink), null, style));
        written.append(words).append('\n');
    }

    @Override protected Point getInitialSize() {
        return new Point(620, Math.min(560, 250 + 50 * results.size()));
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, "&Copy", false);
        createButton(parent, SAVE, "&Save…", false);
        createButton(parent, IDialogConstants.OK_ID, "Close", true);
    }

    @Override protected void buttonPressed(int id) {
        switch (id) {
            case COPY -> copy();
            case SAVE -> new Problems().reporting("The report was not saved", this::save);
            default -> super.buttonPressed(id);
        }
    }

    private void copy() {
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {ImportWords.report(results, asked)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void save() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Save report");
        dialog.setFileName("import.txt");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) return;
        try {
            Files.write(Path.of(chosen), ImportWords.report(results, asked).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem("The file cannot be written. Choose another folder.", e);
        }
    }
}
