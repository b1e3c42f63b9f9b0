package plait.ui.properties;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.Problem;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Asks what is to be said about something. What cannot be so is told below the fields, and nothing that was written is lost. Ctrl+Enter saves. */
abstract class FormDialog extends Dialog {
    private static final int WIDTH = 460;
    private static final int MOST = 640;

    private final String title;
    private final String hint;
    private Label told;

    /** @param hint a sentence above the fields */
    FormDialog(Shell parent, String title, String hint) {
        super(parent);
        this.title = title;
        this.hint = hint;
    }

    /** Makes the fields. */
    abstract void fill(Form form);

    /** Saves what the fields hold. @throws Problem if it cannot be so */
    abstract void save();

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        if (!hint.isEmpty()) wrapped(area, hint);
        var form = new Form(area, this::pressed);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(form);
        form.fit();
        told = wrapped(area, "");
        told.setForeground(Theme.on(area.getDisplay()).colour(Token.REFUTE));
        return area;
    }

    private static Label wrapped(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    @Override protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(WIDTH, size.x), Math.min(MOST, size.y + 40));
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (!enter || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return;
        event.doit = false;
        getShell().getDisplay().asyncExec(this::okPressed);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
    }

    @Override protected void okPressed() {
        try {
            save();
        } catch (Problem problem) {
            tell(problem.getMessage());
            return;
        }
        super.okPressed();
    }

    private void tell(String sentence) {
        told.setText(sentence.replace("&", "&&"));
        told.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        told.getParent().layout(true, true);
        told.requestLayout();
    }

    /** What could not be so, for tests. */
    String told() {
        return told.getText();
    }
}
