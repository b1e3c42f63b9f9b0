package plait.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.model.Source;
import plait.ui.theme.FindList;

/** Asks which source is to be shown beside another, found by typing. */
final class ChooseSource extends Dialog {
    private final List<Source> sources;
    private final List<Source> shown = new ArrayList<>();
    private Text field;
    private org.eclipse.swt.widgets.List list;
    private Source chosen;

    /** @param sources the likeliest first */
    ChooseSource(Shell parent, List<Source> sources) {
        super(parent);
        this.sources = sources;
    }

    /** The source that was chosen; empty when the person would rather not. */
    Optional<Source> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Show beside");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = convertWidthInCharsToPixels(52);
        size.heightHint = convertHeightInCharsToPixels(14);
        FindList all = FindList.in(area, "Find a source", "Sources", size, this::fill, this::okPressed);
        field = all.field();
        list = all.list();
        return area;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Show beside", true);
        fill();
    }

    private void fill() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        shown.clear();
        list.removeAll();
        for (Source source : sources) {
            String words = SourceNames.of(source) + "  ·  " + SourceNames.description(source);
            if (!words.toLowerCase(Locale.ROOT).contains(wanted)) continue;
            shown.add(source);
            list.add(words);
        }
        list.select(0);
        getButton(IDialogConstants.OK_ID).setEnabled(!shown.isEmpty());
    }

    @Override protected void okPressed() {
        if (list.getSelectionIndex() < 0) return;
        chosen = shown.get(list.getSelectionIndex());
        super.okPressed();
    }
}
