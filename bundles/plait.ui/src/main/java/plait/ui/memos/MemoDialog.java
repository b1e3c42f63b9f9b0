package plait.ui.memos;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.model.Memo;
import plait.model.Noted;
import plait.ui.study.Problems;
import plait.ui.theme.Named;

/** Asks for the words of a memo, on whatever it is. Ctrl+Enter saves. */
public final class MemoDialog extends Dialog {
    private final String subject;
    private final String before;
    private Text field;
    private String words;

    private MemoDialog(Shell parent, String subject, String before) {
        super(parent);
        this.subject = subject;
        this.before = before;
    }

    /** A new memo on something. */
    public static void write(Shell shell, OpenStudy study, Problems problems, Noted noted) {
        var dialog = new MemoDialog(shell, OnWhat.of(noted), "");
        if (dialog.open() == OK) problems.reporting("The memo was not saved", () -> study.memos().on(noted, dialog.words));
    }

    /** Other words for a memo; without any it goes. */
    public static void change(Shell shell, OpenStudy study, Problems problems, Noted noted, Memo memo) {
        var dialog = new MemoDialog(shell, OnWhat.of(noted), memo.getText());
        if (dialog.open() == OK) problems.reporting("The memo was not saved", () -> study.memos().change(noted, memo, dialog.words));
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Memo");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var label = new Label(area, SWT.WRAP);
        label.setText(("Memo on " + subject).replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        field.setText(before == null ? "" : before);
        field.setSelection(field.getCharCount());
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = convertWidthInCharsToPixels(56);
        data.heightHint = convertHeightInCharsToPixels(7);
        field.setLayoutData(data);
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        Named.as(field, "Memo on " + subject);
        return area;
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (!enter || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return;
        event.doit = false;
        getShell().getDisplay().asyncExec(this::okPressed);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Save memo", true);
    }

    @Override protected void okPressed() {
        words = field.getText();
        super.okPressed();
    }
}
