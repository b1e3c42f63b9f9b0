package plait.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.ui.theme.FindList;

/** Asks for one code of several, found by typing. */
public final class ChooseCode extends Dialog {
    private final String title;
    private final String question;
    private final String action;
    private final List<Factor> codes;
    private final List<Factor> shown = new ArrayList<>();
    private Text field;
    private org.eclipse.swt.widgets.List list;
    private Factor chosen;

    /** @param action what the button says, such as “Merge codes” */
    public ChooseCode(Shell parent, String title, String question, String action, List<Factor> codes) {
        super(parent);
        this.title = title;
        this.question = question;
        this.action = action;
        this.codes = codes;
    }

    /** The code that was chosen; empty when the person would rather not. */
    public Optional<Factor> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var label = new Label(area, SWT.WRAP);
        label.setText(question.replace("&", "&&"));
        label.setLayoutData(width(new GridData(SWT.FILL, SWT.TOP, true, false)));
        var size = width(new GridData(SWT.FILL, SWT.FILL, true, true));
        size.heightHint = convertHeightInCharsToPixels(12);
        FindList found = FindList.in(area, "Find a code", "Codes", size, this::fill, this::okPressed);
        field = found.field();
        list = found.list();
        return area;
    }

    private GridData width(GridData data) {
        data.widthHint = convertWidthInCharsToPixels(52);
        return data;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, action, true);
        fill();
    }

    private void fill() {
        shown.clear();
        list.removeAll();
        for (Factor code : codes) {
            if (!CodeNodes.isFound(code, field.getText())) continue;
            shown.add(code);
            list.add(CodeBook.nameOf(code));
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
